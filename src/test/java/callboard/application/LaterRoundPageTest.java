package callboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.data.Ref;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.exam.Round;
import callboard.identity.CertifiedPerson;
import callboard.major.Direction;
import callboard.rules.Asker;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A later round as candidates meet it: offered to who passed the one before, explained to everybody else. */
final class LaterRoundPageTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String PAGE = "/schools/later/registrations";
    private static final Asker.Person OFFICER = new Asker.Person(0, "王老师");
    private static long ids = 60_000_000;

    private static Product product;
    private static ApplyStage stage;
    private static Direction belCanto;
    private static Exam first;
    private static Exam second;
    private static Browserless passed;
    private static Browserless failed;
    private static Browserless withheld;

    @BeforeAll
    static void start() throws SQLException {
        product = Product.still(DATABASE);
        stage = new ApplyStage(product, DATABASE, "later");
        belCanto = stage.direction("美声");
        first = stage.exam(belCanto);
        second = second();
        passed = person("13800000101", "林知夏", "990726200811040485");
        failed = person("13800000102", "郑思远", "990726200811040493");
        withheld = person("13800000103", "苏和巴特尔", "990726200811040507");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void itIsOfferedToWhoPassedAndExplainedToAllOthers() throws SQLException {
        passed.get(PAGE).see("复试", "上一轮的合格名单还没有公布");
        assertEquals(0, offers(passed.get(PAGE)));
        apply(passed).hasStatus(409).see("上一轮的合格名单还没有公布");

        publish();

        assertEquals(0, offers(failed.get(PAGE).see("上一轮的合格名单里没有你，不能申请这一轮。")));
        assertEquals(0, offers(withheld.get(PAGE).see("你上一轮的结果暂不公布。")));
        apply(failed).hasStatus(409).see("上一轮的合格名单里没有你");
        apply(withheld).hasStatus(409).see("你上一轮的结果暂不公布");
        assertEquals(1, offers(passed.get(PAGE).seeNot("上一轮")));
        passed.get(PAGE).form(PAGE).fill("exam", second.ref()).submit().hasStatus(303);
        assertEquals(0, offers(passed.get(PAGE)));
    }

    private static int offers(Page page) {
        return page.select("form[action='" + PAGE + "']").size();
    }

    /** As somebody who knows the address of what he is not offered. */
    private static Page apply(Browserless candidate) {
        String token = candidate.get("/account").select("input[name=_csrf]").attr("value");
        return candidate.post(PAGE, Map.of("exam", second.ref(), "_csrf", token));
    }

    private static Browserless person(String phone, String name, String number) {
        stage.register(name, number, "", belCanto);
        Browserless candidate = stage.in(CertifiedPerson.of(product, phone, name, number));
        stage.apply(candidate, first);
        return candidate;
    }

    private static Exam second() {
        return product.ask(() -> {
            Exams exams = product.bean(Exams.class);
            Exam exam = new Exam(
                    stage.season(),
                    first.major(),
                    first.direction(),
                    Round.SECOND,
                    OFFICER,
                    product.clock().now());
            exam.schedule(first.times());
            exam.open(OFFICER, product.clock().now());
            exams.add(exam);
            return exam;
        });
    }

    private static void publish() throws SQLException {
        long list = ++ids;
        long school = stage.school().id();
        sql(
                "insert into publication (id, ref, school_id, exam_id, number, title, state, active_key, passed, failed, absent,"
                        + " abandoned, violation, withheld, digest, prepared_by, preparer, prepared_at, confirmer, release_at,"
                        + " recall_asker, recall_reason, recaller, version) values (" + list + ", '" + Ref.fresh()
                        + "', " + school
                        + ", " + first.id() + ", 1, '初试', 'RELEASED', 'exam-" + first.id()
                        + "', 1, 1, 0, 0, 0, 1, '', 0, '王老师',"
                        + " timestamp with time zone '2026-01-01 00:00:00Z', '孙处长',"
                        + " timestamp with time zone '2026-01-01 00:00:00Z', '', '', '', 0)");
        line(list, 1, "林知夏", "PASSED");
        line(list, 2, "郑思远", "FAILED");
        line(list, 3, "苏和巴特尔", "WITHHELD");
    }

    private static void line(long list, int place, String name, String outcome) throws SQLException {
        sql(
                "insert into publication_line (id, school_id, publication_id, entry_id, applicant_id, place, scores, outcome,"
                        + " withheld) select " + (++ids) + ", e.school_id, " + list + ", e.id, e.applicant_id, " + place
                        + ", '', '"
                        + outcome + "', '" + (outcome.equals("WITHHELD") ? "FACE" : "NONE")
                        + "' from entry e join applicant a on a.id = e.applicant_id where a.name = '" + name + "'");
    }

    private static void sql(String sql) throws SQLException {
        try (var connection = DATABASE.connection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
