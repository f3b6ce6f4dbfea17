package callboard.subject;

import static callboard.subject.SubjectStage.token;

import callboard.Databases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SubjectBoundsTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static SubjectStage stage;
    private static ExamStage.Desk shared;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new SubjectStage(product, "t");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARED, maxSeconds, 4, 422",
        "PREPARED, maxSeconds, 5, 303",
        "PREPARED, maxSeconds, 7200, 303",
        "PREPARED, maxSeconds, 7201, 422",
        "PREPARED, minSeconds, 300, 303",
        "PREPARED, minSeconds, 301, 422",
        "PREPARED, maxTakes, 0, 422",
        "PREPARED, maxTakes, 20, 303",
        "PREPARED, maxTakes, 21, 422",
        "PREPARED, orientation, SIDEWAYS, 422",
        "GUIDED, maxTakes, 21, 422",
        "PROMPTED, draws, 0, 422",
        "PROMPTED, draws, 1, 303",
        "PROMPTED, draws, 10, 303",
        "PROMPTED, draws, 11, 422",
        "PROMPTED, preparationSeconds, 0, 303",
        "PROMPTED, preparationSeconds, 3600, 303",
        "PROMPTED, preparationSeconds, 3601, 422",
        "PROMPTED, showing, SUNG, 422",
        "ARTWORK, photoMinutes, 0, 422",
        "ARTWORK, photoMinutes, 120, 303",
        "ARTWORK, photoMinutes, 121, 422",
        "ARTWORK, leastPhotos, 0, 422",
        "ARTWORK, leastPhotos, 3, 303",
        "ARTWORK, leastPhotos, 4, 422",
        "ARTWORK, mostPhotos, 20, 303",
        "ARTWORK, mostPhotos, 21, 422",
        "ARTWORK, photoMegabytes, 20, 303",
        "ARTWORK, photoMegabytes, 21, 422",
        "SUNG, maxSeconds, 60, 422"
    })
    void everyBoundIsKept(String format, String field, String value, int status) {
        ExamStage.Desk desk = sharedDesk();
        Exam exam = desk.exams().get(0);
        Map<String, String> typed = new HashMap<>(token(desk, desk.path(exam) + "/subjects/new"));
        typed.putAll(Map.of(
                "format",
                format,
                "name",
                "科目",
                "maxSeconds",
                "300",
                "maxTakes",
                "1",
                "orientation",
                "FREE",
                "camera",
                "FREE",
                "draws",
                "1",
                "showing",
                "SHOWN",
                "preparationSeconds",
                "60"));
        typed.putAll(Map.of("photoMinutes", "10", "leastPhotos", "1", "mostPhotos", "3", "photoMegabytes", "10"));
        typed.put(field, value);

        desk.officer().post(desk.path(exam) + "/subjects", typed).hasStatus(status);
    }

    private static ExamStage.Desk sharedDesk() {
        if (shared == null) {
            shared = stage.desk();
            shared.draft();
        }
        return shared;
    }
}
