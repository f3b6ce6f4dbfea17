package callboard.subject;

import static callboard.subject.SubjectStage.blank;
import static callboard.subject.SubjectStage.guided;
import static callboard.subject.SubjectStage.path;
import static callboard.subject.SubjectStage.step;
import static callboard.subject.SubjectStage.token;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import callboard.subject.SubjectTerms.Prompting;
import callboard.subject.SubjectTerms.Prompting.Showing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SubjectPagesTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static SubjectStage stage;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new SubjectStage(product, "u");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void aPromptedSubjectDrawsPreparesAndAnswers() {
        ExamStage.Desk desk = stage.desk();
        Exam exam = desk.draft();

        blank(desk, exam, Format.PROMPTED)
                .fill("name", "即兴评述")
                .fill("draws", "2")
                .fill("showing", "BOTH")
                .fill("preparationSeconds", "180")
                .fill("maxSeconds", "120")
                .fill("minSeconds", "60")
                .submit()
                .redirectsTo(desk.path(exam));

        Subject kept = desk.subjects(exam).get(0);
        assertEquals(Format.PROMPTED, kept.terms().format());
        assertEquals(new Prompting(2, Showing.BOTH, 180), kept.terms().prompting());
        assertEquals(SubjectTerms.Photos.NONE, kept.terms().photos());
        assertEquals(new SubjectTerms.Takes(60, 120, true, 1), kept.terms().takes());
        desk.officer().get(path(desk, exam, kept)).see("命题作答", "2 题，选 1 题作答", "正式题库 0 题可抽，模拟题库 0 题", "都要", "3:00");
    }

    @Test
    void anArtworkIsMadeThenPhotographed() {
        ExamStage.Desk desk = stage.desk();
        Exam exam = desk.draft();

        Page blank = desk.officer().get(desk.path(exam) + "/subjects/new?format=ARTWORK");
        assertEquals("10", blank.form(desk.path(exam) + "/subjects").value("photoMinutes"));
        blank.form(desk.path(exam) + "/subjects")
                .fill("name", "速写")
                .fill("maxSeconds", "1800")
                .fill("photoMinutes", "15")
                .fill("leastPhotos", "2")
                .fill("mostPhotos", "4")
                .fill("photoMegabytes", "8")
                .submit()
                .redirectsTo(desk.path(exam));

        Subject kept = desk.subjects(exam).get(0);
        assertEquals(new SubjectTerms.Photos(15, 2, 4, 8), kept.terms().photos());
        assertEquals(Prompting.NONE, kept.terms().prompting());
        desk.officer().get(path(desk, exam, kept)).see("作品创作", "15 分钟", "2 到 4 张，每张不超过 8 MiB");
    }

    @Test
    void thePreviewIsWhatTheCandidateWillRead() {
        ExamStage.Desk desk = stage.desk();
        Exam exam = desk.draft();
        Page blank = desk.officer().get(desk.path(exam) + "/subjects/new?format=PROMPTED");
        blank.see("考生看到的样子");

        Map<String, String> typed = new HashMap<>(token(desk, desk.path(exam) + "/subjects/new"));
        typed.putAll(Map.of(
                "format",
                "PROMPTED",
                "name",
                "即兴评述",
                "draws",
                "3",
                "showing",
                "PLAYED",
                "preparationSeconds",
                "90",
                "maxSeconds",
                "120",
                "maxTakes",
                "half",
                "orientation",
                "PORTRAIT",
                "camera",
                "FRONT"));
        Page preview = desk.officer()
                .header("HX-Request", "true")
                .post(desk.path(exam) + "/subjects/preview", typed)
                .hasStatus(200);

        preview.see("1. 即兴评述", "抽 3 题，播放，选 1 题作答", "准备 1:30，不录制", "作答最长 2:00", "竖屏拍摄", "用前置摄像头");
        preview.see("这种形式的考场还没有开放");
        assertEquals(List.of(), desk.subjects(exam));
    }

    @Test
    void englishPagesAreWhole() {
        ExamStage.Desk desk = stage.desk();
        Exam exam = desk.draft();
        Subject subject = guided(desk, exam);
        String path = path(desk, exam, subject);
        step(desk, path, "正面站立", "20");
        desk.officer().speaking("en");

        for (Format format : Format.values()) {
            desk.officer()
                    .get(desk.path(exam) + "/subjects/new?format=" + format)
                    .see("What candidates see");
        }
        desk.officer().get(path).see("1 step, 0:20");
        desk.officer()
                .get(path + "/steps/" + stage.steps(subject).get(0).ref() + "/edit")
                .see("Step 1");
    }
}
