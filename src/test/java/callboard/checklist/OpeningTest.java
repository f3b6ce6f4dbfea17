package callboard.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class OpeningTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static ExamStage stage;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new ExamStage(product);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void whatIsMissingIsNamedWithTheWayToIt() {
        ExamStage.Desk desk = stage.desk("c1");
        Exam exam = desk.draft();

        Page checklist = desk.officer().get(desk.path(exam) + "/checklist");

        checklist.see("还不能开放", "没有考试窗口", "没有科目", "没有承诺书", "没有考前须知", "没有联系方式", "没有审核员", "没有评委", "名单里没有人报考");
        assertEquals(desk.path(exam) + "/edit#f-opensAt", checklist.link("去填时间"));
        assertEquals(desk.path(exam) + "/subjects/new", checklist.link("去添加科目"));
        assertEquals("/schools/c1/desk/roster/imports", checklist.link("导入名单"));
        desk.officer()
                .get(desk.path(exam) + "/edit")
                .select("#f-opensAt")
                .forEach(field -> assertTrue(field.is("input")));
    }

    @Test
    void nobodyOpensAnExamOverARedPoint() {
        ExamStage.Desk desk = stage.desk("c2");
        Exam exam = ready(desk);
        String path = desk.path(exam);
        desk.officer()
                .get(path + "/edit")
                .form(path)
                .fill("opensAt", "2027-01-14T09:00")
                .fill("closesAt", "2027-01-15T21:00")
                .submit()
                .hasStatus(303);

        Page checklist = desk.officer().get(path + "/checklist");
        checklist.see("考试窗口已经过去", "申请已经截止", "2 项，不解决不能开放", "先解决 2 项必须解决的问题。");
        checklist.form(path + "/opening").submit().hasStatus(409).see("先解决 2 项必须解决的问题。");

        assertFalse(desk.read(exam).isOpen());
    }

    @Test
    void anAmberPointWantsAReasonAndItIsKeptWithTheName() {
        ExamStage.Desk desk = stage.desk("c3");
        Exam exam = desk.complete();
        stage.schools().staff(desk.school(), Role.REVIEWER, "周审核");
        String path = desk.path(exam);

        Page ready = desk.officer().get(path + "/checklist").see("可以开放", "没有评委", "1 项，可以保留");
        ready.form(path + "/opening").submit().hasStatus(422).see("请写明为什么可以保留这一项。");
        assertFalse(desk.read(exam).isOpen());
        ready.form(path + "/opening")
                .fill("reason", "评委下周到岗")
                .submit()
                .redirectsTo(path)
                .arrive()
                .see("音乐学 初试 已开放，考生现在可以看到。", "已开放的考试，规则不能直接修改");

        Exam opened = desk.read(exam);
        assertEquals(Optional.of(TestClock.MORNING), opened.openedAt());
        stage.schools()
                .staff(desk.school(), Role.AUDITOR, "吴审计")
                .get("/schools/c3/desk/audit")
                .see("开放考试", "没有评委", "评委下周到岗");
        desk.officer()
                .get(path + "/checklist")
                .see("已经开放", "没有评委", "评委下周到岗", "王老师，1月16日 9:00", "这场考试 1月16日 9:00 已经开放。");
    }

    @Test
    void aGreenChecklistOpensAtOnceAndTheSchoolsPageShowsTheExam() {
        ExamStage.Desk desk = stage.desk("c4");
        Exam exam = open(desk);

        assertTrue(desk.read(exam).isOpen());
        product.browser()
                .get("/schools/c4")
                .see("1 场考试开放", "音乐学 初试", "考试 1月17日 9:00 至 1月18日 21:00", "申请截止 1月18日 21:00")
                .seeNot("学校还没有开放的视频考试。");
    }

    @Test
    void theRulesOfAnOpenExamAreRefusedWithTheReasonAndItsTextsAreNot() {
        ExamStage.Desk desk = stage.desk("c5");
        Exam exam = open(desk);
        String path = desk.path(exam);
        String subject = path + "/subjects/" + desk.subjects(exam).get(0).ref();
        Page edit = desk.officer().get(path + "/edit").see("已开放的考试，规则不能直接修改，文字可以改。");
        String token = edit.select("[name=_csrf]").first().val();

        assertEquals(0, edit.select("button[type=submit].button--filled").size());
        edit.form(path).fill("limitMinutes", "90").submit().hasStatus(409).see("已开放的考试，规则不能直接修改");
        desk.officer().post(subject + "/removal", Map.of("_csrf", token)).hasStatus(409);
        desk.officer().post(path + "/opening", Map.of("_csrf", token)).hasStatus(409);
        desk.officer()
                .get(path + "/notice/new")
                .form(path + "/notice")
                .fill("body", "请提前 10 分钟到。")
                .fill("again", "false")
                .submit()
                .redirectsTo(path + "/notice")
                .arrive()
                .see("请提前 10 分钟到。");

        assertEquals(Optional.of(50), desk.read(exam).terms().limitMinutes());
        assertEquals(1, desk.subjects(exam).size());
    }

    @Test
    void aRoomTooShortForItsTakesIsSaidInMinutes() {
        ExamStage.Desk desk = stage.desk("c7");
        Exam exam = desk.complete();
        String path = desk.path(exam);

        desk.officer()
                .get(path + "/edit")
                .form(path)
                .fill("limitMinutes", "9")
                .submit()
                .hasStatus(303);
        desk.officer().get(path + "/checklist").see("时间偏紧", "1 个科目各录满次数需要 10 分钟，考场只有 9 分钟。");
        desk.officer()
                .get(path + "/edit")
                .form(path)
                .fill("limitMinutes", "4")
                .submit()
                .hasStatus(303);
        desk.officer().get(path + "/checklist").see("考场时间不够", "1 个科目各录一次就需要 5 分钟，考场只有 4 分钟。");
    }

    @Test
    void theOpeningStandsInTheTrail() throws Exception {
        ExamStage.Desk desk = stage.desk("c8");
        Exam exam = open(desk);

        try (var connection = DATABASE.connection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from audit_row where kind = 'checklist.act.opened' and object_ref = '"
                                        + exam.ref() + "'")) {
            rows.next();
            assertEquals(1, rows.getInt(1));
        }
    }

    @Test
    void englishPagesAreWhole() {
        ExamStage.Desk desk = stage.desk("c9");
        Exam exam = desk.draft();
        desk.officer().speaking("en");

        desk.officer().get(desk.path(exam) + "/checklist").see("Not ready yet", "No exam window");
    }

    private static Exam open(ExamStage.Desk desk) {
        Exam exam = ready(desk);
        desk.officer()
                .get(desk.path(exam) + "/checklist")
                .form(desk.path(exam) + "/opening")
                .submit()
                .redirectsTo(desk.path(exam));
        return exam;
    }

    /** A complete draft at a school that has everybody it needs. */
    private static Exam ready(ExamStage.Desk desk) {
        Exam exam = desk.complete();
        stage.schools().staff(desk.school(), Role.REVIEWER, "周审核");
        stage.schools().staff(desk.school(), Role.JUDGE, "孙评委");
        return exam;
    }
}
