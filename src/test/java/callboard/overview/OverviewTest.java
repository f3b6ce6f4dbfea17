package callboard.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.Statements;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import callboard.school.School;
import callboard.school.SchoolService;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OverviewTest {

    private static final TestDatabase DATABASE = Databases.h2();
    /** What a checklist asks about its own exam. */
    private static final long ONE_CHECKLIST = 14;

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

    @BeforeEach
    void morning() {
        product.clock().set(TestClock.MORNING);
    }

    @Test
    void anEmptySeasonShowsTheOneNextStep() {
        School bare = product.ask(() -> product.bean(SchoolService.class).create("o1", "无季学院", "江西省"));
        School school = stage.schools().school("o2", "江州音乐学院");
        ExamStage.Desk desk = stage.desk("o3");

        Page noSeason = stage.schools().staff(bare, Role.OFFICER, "王老师").get("/schools/o1/desk");
        assertEquals(List.of("建立招生季"), noSeason.select("main .button--filled").eachText());
        assertEquals("/schools/o1/desk/seasons", noSeason.link("建立招生季"));

        Page noMajors = stage.schools().staff(school, Role.OFFICER, "李老师").get("/schools/o2/desk");
        assertEquals("/schools/o2/desk/majors", noMajors.link("添加专业"));

        Page noExams = desk.officer().get("/schools/o3/desk").seeNot("考试时间");
        assertEquals(List.of("建立考试"), noExams.select("main .button").eachText());
    }

    @Test
    void aDraftSaysWhatItsChecklistMisses() {
        ExamStage.Desk desk = stage.desk("o4");
        Exam exam = desk.draft();

        Page page = desk.officer().get("/schools/o4/desk");

        page.see("3 件，按紧急排序", "学校主页还没有发布", "还没有报考名单", "音乐学 初试：检查清单还有", "还没有设定", "准备中");
        assertEquals(desk.path(exam) + "/checklist", page.link("去解决"));
    }

    /** Every draft asks for its own checklist, but what is the same for all of them is asked once. */
    @Test
    void whatAllChecklistsShareIsAskedOnce() {
        ExamStage.Desk desk = stage.desk("o10");
        desk.complete();
        round(desk, "SECOND");
        long two = overview(desk);
        round(desk, "THIRD");

        assertEquals(ONE_CHECKLIST, overview(desk) - two);
    }

    private static long overview(ExamStage.Desk desk) {
        return Statements.of(
                product, () -> desk.officer().get("/schools/o10/desk").hasStatus(200));
    }

    /** Another draft at the same time as the first. */
    private static void round(ExamStage.Desk desk, String round) {
        desk.officer()
                .get(desk.path() + "/new")
                .form(desk.path())
                .fill("target", desk.exams().get(0).major().ref())
                .fill("round", round)
                .submit()
                .hasStatus(303);
        List<Exam> all = desk.exams();
        desk.complete(all.get(all.size() - 1));
    }

    @Test
    void anOpenedExamIsFollowedFromSoonToOver() {
        ExamStage.Desk desk = stage.desk("o5");
        desk.draft();
        assertEquals(
                "/schools/o5/desk/brochure",
                desk.officer().get("/schools/o5/desk").link("去发布"));
        desk.page();
        desk.officer().get("/schools/o5/desk").seeNot("去发布");
        Exam exam = desk.complete(desk.exams().get(0));
        stage.schools().staff(desk.school(), Role.REVIEWER, "周审核");
        desk.officer().get("/schools/o5/desk").see("音乐学 初试：可以向考生开放了", "项建议看一眼");
        Page checklist = desk.officer().get(desk.path(exam) + "/checklist");
        checklist
                .form(desk.path(exam) + "/opening")
                .fill("reason", "评委下周到岗")
                .submit()
                .hasStatus(303);

        Page soon = desk.officer().get("/schools/o5/desk").see("音乐学 初试 即将开考", "已开放，未开考");
        assertEquals(desk.path(exam), soon.link("查看"));
        at("2027-01-17T01:00:00Z", desk, Role.ADMIN).see("音乐学 初试 正在进行");
        at("2027-01-18T13:00:00Z", desk, Role.AUDITOR).see("已结束", "现在没有要处理的事。").seeNot("正在进行");
    }

    /** The officer's sign-in has idled away by then, so a colleague looks. */
    private static Page at(String instant, ExamStage.Desk desk, Role role) {
        product.clock().set(Instant.parse(instant));
        return stage.schools()
                .staff(desk.school(), role, "何老师")
                .get("/schools/" + desk.school().code() + "/desk");
    }

    @Test
    void aRoleSeesWhatItIsForAndNothingElse() {
        ExamStage.Desk desk = stage.desk("o6");
        desk.draft();
        Browserless judge = stage.schools().staff(desk.school(), Role.JUDGE, "陈评委");
        Browserless exporter = stage.schools().staff(desk.school(), Role.EXPORTER, "赵导出");
        Browserless auditor = stage.schools().staff(desk.school(), Role.AUDITOR, "何老师");

        judge.get("/schools/o6/desk").hasStatus(200).see("评委", "为分配给你的作品匿名评分。").seeNot("初试");
        exporter.speaking("en").get("/schools/o6/desk").see("You download result sheets.");
        Page read = auditor.get("/schools/o6/desk").hasStatus(200).see("音乐学 初试");
        assertEquals(List.of(), read.select("main .button--filled").eachText());
        stage.desk("o7").officer().get("/schools/o6/desk").hasStatus(404);
    }

    @Test
    void theNavigationMarksOnlyThePageOneIsOn() {
        ExamStage.Desk desk = stage.desk("o8");

        assertEquals(
                List.of("概览"),
                desk.officer()
                        .get("/schools/o8/desk")
                        .select(".flow__item[aria-current]")
                        .eachText());
        assertEquals(
                List.of("考试与科目"),
                desk.officer()
                        .get(desk.path())
                        .select(".flow__item[aria-current]")
                        .eachText());
    }

    @Test
    void thePlatformBeginsAtTheFirstPageOneMayOpen() {
        Browserless admin = stage.schools().platform(Role.PLATFORM_ADMIN, "周平台");
        Browserless support = stage.schools().platform(Role.SUPPORT, "罗客服");

        admin.get("/platform").redirectsTo("/platform/schools");
        support.get("/platform").redirectsTo("/platform/inquiries");
        stage.desk("o9").officer().get("/platform").hasStatus(404);
    }
}
