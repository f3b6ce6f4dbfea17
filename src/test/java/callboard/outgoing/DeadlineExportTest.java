package callboard.outgoing;

import static callboard.room.RoomClient.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Product;
import callboard.account.Role;
import callboard.room.RoomStage;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.school.Schools;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The deadline in an officer's file is the one the candidate's own clock runs to: in the room and
 * in the export, to the second, whenever he entered. That the drawing of an exam agrees with the room is
 * {@code ExamDrawingTest}'s.
 */
final class DeadlineExportTest {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.still(Databases.h2());
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void roomAndFileNeverDisagree() {
        RoomStage stage = new RoomStage(product, "deadline");
        Random random = new Random(30);
        List<String> room = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            product.clock().advance(Duration.ofMillis(random.nextInt(14 * 60_000)));
            var candidate = stage.candidate();
            String sitting = candidate.enter();
            var state =
                    json(candidate.browser().get("/api/v1/sittings/" + sitting).hasStatus(200));
            room.add(TYPED.format(Instant.parse(state.path("endsAt").asText())));
        }

        assertEquals(
                room.stream().sorted().toList(),
                exported(stage).stream().sorted().toList());
    }

    private static List<String> exported(RoomStage stage) {
        School school = product.ask(
                () -> product.bean(Schools.class).byId(stage.exam().schoolId()).orElseThrow());
        Browserless officer = new SchoolStage(product).staff(school, Role.OFFICER, "王老师");
        String exports = "/schools/" + school.code() + "/desk/exports";
        var made = officer.get(exports + "?kind=candidate.export")
                .form(exports)
                .fill("format", "CSV")
                .submit()
                .arrive();
        String file = made.select("a[href$=/file]").first().attr("href");
        List<String> lines = new String(officer.get(file).hasStatus(200).bytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        String head = lines.get(0).replace("\uFEFF", "");
        assertTrue(head.contains("提交截止时间（北京时间）,提交时间（北京时间）,上传完成时间（北京时间）"), head);
        int column = List.of(head.split(",", -1)).indexOf("提交截止时间（北京时间）");
        return lines.stream().skip(1).map(line -> line.split(",", -1)[column]).toList();
    }
}
