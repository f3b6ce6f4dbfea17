package callboard.unsent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.account.Role;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import callboard.school.School;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an officer typed survives the end of his sign-in, for him alone. */
final class LateFormTest {

    private static Product product;
    private static ExamStage stage;

    @BeforeAll
    static void start() {
        product = Product.still(Databases.h2());
        stage = new ExamStage(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void aFormThatCameTooLateIsFilledAgainAfterTheLogIn() {
        School school = school("k1");
        Browserless officer = staff(school, "one");
        PageForm form = text(officer, "k1").fill("introduction", "写了一小时的说明").fill("address", "西路 2 号");
        product.clock().advance(Duration.ofMinutes(61));

        Page logIn = form.submit();
        assertEquals(303, logIn.status());
        assertEquals(
                "/login/staff?next=/unsent",
                logIn.header("Location")
                        .orElseThrow()
                        .replaceFirst("https?://[^/]+", "")
                        .replace("%2F", "/"));
        logIn.arrive().see("刚才填的内容已替你留着");
        Browserless back = again("k1.one");
        Page kept = back.get("/unsent").see("登录已经过期", "写了一小时的说明");
        Page filled = kept.form(home("k1")).submit("打开表单接着填").hasStatus(422).see("还没有保存");

        assertEquals("西路 2 号", filled.form(home("k1")).value("address"));
        filled.form(home("k1")).submit().redirectsTo(home("k1"));
        back.get(home("k1") + "/preview").see("写了一小时的说明", "西路 2 号");
        back.get("/unsent").see("没有留着的表单");
    }

    @Test
    void aColleaguesChangeMeanwhileIsShownWhenItIsSaved() {
        School school = school("k2");
        Browserless officer = staff(school, "one");
        PageForm form = text(officer, "k2").fill("address", "西路 2 号");
        product.clock().advance(Duration.ofMinutes(61));
        form.submit().hasStatus(303);
        text(staff(school, "two"), "k2").fill("address", "东路 1 号").submit().hasStatus(303);

        Browserless back = again("k2.one");
        Page filled = back.get("/unsent").form(home("k2")).submit("打开表单接着填").hasStatus(422);
        filled.form(home("k2")).submit().hasStatus(422).see("东路 1 号", "西路 2 号", "先保存了");
        back.get("/unsent").see("西路 2 号");
    }

    @Test
    void theWayToItStaysOnTheDeskUntilItIsSaved() {
        School school = school("k9");
        PageForm form = text(staff(school, "one"), "k9").fill("address", "西路 2 号");
        product.clock().advance(Duration.ofMinutes(61));
        form.submit().hasStatus(303);
        staff(school, "two").get("/schools/k9/desk").seeNot("未保存的表单");

        Browserless back = again("k9.one");
        assertEquals(1, ways(back.get("/schools/k9/desk")));
        assertEquals(1, ways(back.get("/unsent")));
        Page filled = back.get("/unsent").form(home("k9")).submit("打开表单接着填").hasStatus(422);
        text(back, "k9").fill("address", "南路 5 号").submit().redirectsTo(home("k9"));
        filled.form(home("k9") + "/publication").submit().hasStatus(303);
        assertEquals(1, ways(back.get("/schools/k9/desk")));
        product.clock().advance(Duration.ofMinutes(61));
        filled.form(home("k9")).submit().hasStatus(303);
        again("k9.one").get("/unsent").see("西路 2 号");
    }

    private static int ways(Page page) {
        return page.select("a.flow__item[href=/unsent]").size();
    }

    @Test
    void nobodyElseSeesItAndItGoesAfterADay() {
        School school = school("k3");
        Browserless officer = staff(school, "one");
        PageForm form = text(officer, "k3").fill("address", "西路 2 号");
        product.clock().advance(Duration.ofMinutes(61));
        form.submit().hasStatus(303);
        staff(school, "two").get("/unsent").seeNot("西路 2 号").see("没有留着的表单");
        product.browser().get("/unsent").hasStatus(303);

        Browserless back = again("k3.one");
        back.get("/unsent").see("西路 2 号");
        product.clock().advance(Duration.ofHours(25));
        product.act(() -> product.bean(UnsentSweep.class).run());
        back = again("k3.one");
        back.get("/unsent").seeNot("西路 2 号");
    }

    @Test
    void whatCannotBeShownAgainIsNotKept() {
        School school = school("k4");
        Browserless officer = staff(school, "one");
        text(officer, "k4").fill("address", "西路 2 号").submit().hasStatus(303);
        PageForm publication = officer.get(home("k4")).form(home("k4") + "/publication");
        product.clock().advance(Duration.ofMinutes(61));

        publication.submit().redirectsTo("/login");
        again("k4.one").get("/unsent").see("没有留着的表单");

        Browserless gone = staff(school, "gone");
        PageForm form = text(gone, "k4").fill("address", "北路 3 号");
        gone.post("/logout", Map.of("_csrf", gone.cookie("cb-csrf").orElseThrow()));
        form.submit().redirectsTo("/login");
    }

    @Test
    void whoLeftAfterItRanOutHasNothingKeptForHimHereAnyMore() {
        School school = school("k6");
        Browserless officer = staff(school, "one");
        PageForm form = text(officer, "k6").fill("address", "西路 2 号");
        product.clock().advance(Duration.ofMinutes(61));

        officer.post("/logout", Map.of("_csrf", officer.cookie("cb-csrf").orElseThrow()))
                .redirectsTo("/login");
        form.submit().redirectsTo("/login");
        again("k6.one").get("/unsent").see("没有留着的表单");
    }

    @Test
    void whoeverSignsInNextEndsWhatRanOutHere() {
        School school = school("k7");
        Browserless officer = staff(school, "one");
        staff(school, "two");
        String old = officer.cookie("cb-sign-in").orElseThrow();
        product.clock().advance(Duration.ofMinutes(61));
        officer.signIn("/login/staff", "k7.two@example.org", "the curtain rises at nine");
        assertNotEquals(old, officer.cookie("cb-sign-in").orElseThrow());

        Browserless back = product.browser();
        back.get("/login");
        back.plant("cb-sign-in", old);
        back.post(home("k7"), Map.of("_csrf", back.cookie("cb-csrf").orElseThrow(), "address", "假的"))
                .redirectsTo("/login");
        again("k7.one").get("/unsent").see("没有留着的表单");
    }

    @Test
    void whatIsKeptDoesNotGiveWayToWhatComesLater() {
        School school = school("k8");
        PageForm form = text(staff(school, "one"), "k8");
        product.clock().advance(Duration.ofMinutes(61));
        for (int number = 1; number <= 5; number++) {
            form.fill("address", "西路 " + number + " 号").submit().hasStatus(303);
        }

        form.fill("address", "挤走").submit().redirectsTo("/login");
        again("k8.one").get("/unsent").see("西路 1 号", "西路 5 号").seeNot("挤走");
    }

    @Test
    void anExamsTimesAreKeptToo() {
        ExamStage.Desk desk = stage.desk("k5");
        Exam exam = desk.draft();
        PageForm form = desk.officer()
                .get(desk.path(exam) + "/edit")
                .form(desk.path(exam))
                .fill("limitMinutes", "47");
        product.clock().advance(Duration.ofMinutes(61));
        form.submit().hasStatus(303);

        Page filled = again("k5.OFFICER")
                .get("/unsent")
                .form(desk.path(exam))
                .submit("打开表单接着填")
                .hasStatus(422);
        filled.form(desk.path(exam)).submit().redirectsTo(desk.path(exam));
        assertEquals(47, desk.read(exam).terms().limitMinutes().orElseThrow());
    }

    private static Browserless staff(School school, String word) {
        return stage.schools().staff(school, Role.OFFICER, "王老师", word);
    }

    /** The same person in another browser. */
    private static Browserless again(String login) {
        return product.browser().signIn("/login/staff", login + "@example.org", "the curtain rises at nine");
    }

    private static School school(String code) {
        return stage.schools().school(code, code + " 学校");
    }

    private static String home(String code) {
        return "/schools/" + code + "/desk/brochure";
    }

    private static PageForm text(Browserless officer, String code) {
        return officer.get(home(code)).form(home(code));
    }
}
