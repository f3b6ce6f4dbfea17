package callboard.subject;

import static callboard.subject.SubjectStage.blank;
import static callboard.subject.SubjectStage.path;
import static callboard.subject.SubjectStage.token;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Databases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SubjectChangesTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static SubjectStage stage;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new SubjectStage(product, "v");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void afterTheFirstPersonEnteredTheRulesAreReadOnlyAndSayWhy() throws Exception {
        ExamStage.Desk desk = stage.desk();
        Exam exam = desk.complete();
        Subject subject = desk.subjects(exam).get(0);
        String path = path(desk, exam, subject);
        Map<String, String> token = token(desk, path + "/edit");

        enter(exam);

        Page page = desk.officer().get(path + "/edit").see("1月16日 9:00 有考生首次进场，规则已冻结，请通过「事件」调整。");
        assertEquals(List.of(), page.select("main form").eachAttr("action"));
        for (String act : List.of("", "/place", "/removal")) {
            desk.officer()
                    .post(path + act, typed(subject, token))
                    .hasStatus(409)
                    .see("规则已冻结");
        }
        desk.officer()
                .post(desk.path(exam) + "/subjects", typed(subject, token))
                .hasStatus(409);
        assertEquals(
                List.of(subject.terms()),
                desk.subjects(exam).stream().map(Subject::terms).toList());
    }

    @Test
    void aColleaguesChangeIsNotOverwrittenUnseen() {
        ExamStage.Desk desk = stage.desk();
        Exam exam = desk.draft();
        desk.subject(exam, "视唱");
        String path = path(desk, exam, desk.subjects(exam).get(0));
        PageForm mine = desk.officer().get(path + "/edit").form(path).fill("maxSeconds", "90");
        desk.officer()
                .get(path + "/edit")
                .form(path)
                .fill("maxSeconds", "100")
                .submit()
                .hasStatus(303);

        Page shown = mine.submit().hasStatus(422);
        assertEquals("同事先保存了", shown.select(".card--clip h2").text());

        assertEquals(100, desk.subjects(exam).get(0).terms().takes().maxSeconds());
        shown.form(path).fill("pick-maxSeconds", "mine").submit().hasStatus(303);
        assertEquals(90, desk.subjects(exam).get(0).terms().takes().maxSeconds());
    }

    @Test
    void theTrailKeepsEveryFieldBeforeAndAfter() throws Exception {
        ExamStage.Desk desk = stage.desk();
        Exam exam = desk.draft();
        blank(desk, exam, Format.PROMPTED)
                .fill("name", "即兴评述")
                .fill("preparationSeconds", "60")
                .fill("maxSeconds", "120")
                .submit()
                .hasStatus(303);
        Subject subject = desk.subjects(exam).get(0);
        String path = path(desk, exam, subject);
        desk.officer()
                .get(path + "/edit")
                .form(path)
                .fill("preparationSeconds", "75")
                .submit()
                .hasStatus(303);

        String changes = audited("exam.act.subject-changed", subject.ref());
        assertEquals("subject.preparationSeconds 60 75", changes.strip().replaceAll("[^\\p{Graph}]+", " "));
    }

    private static Map<String, String> typed(Subject subject, Map<String, String> token) {
        return Map.of(
                "_csrf",
                token.get("_csrf"),
                "format",
                "PREPARED",
                "name",
                "改名",
                "maxSeconds",
                "60",
                "maxTakes",
                "1",
                "orientation",
                "FREE",
                "camera",
                "FREE",
                "step",
                "up",
                "version",
                String.valueOf(subject.version()));
    }

    private static void enter(Exam exam) throws Exception {
        try (var connection = DATABASE.connection();
                var first = connection.prepareStatement("update exam set first_entered_at = ? where ref = ?")) {
            first.setObject(1, TestClock.MORNING.atOffset(ZoneOffset.UTC));
            first.setString(2, exam.ref());
            assertEquals(1, first.executeUpdate());
        }
    }

    private static String audited(String kind, String ref) throws Exception {
        try (var connection = DATABASE.connection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select changes from audit_row where kind = '" + kind + "' and object_ref = '"
                                + ref + "' order by id desc")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
