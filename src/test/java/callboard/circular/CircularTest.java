package callboard.circular;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.Statements;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.application.ApplyStage;
import callboard.exam.Exam;
import callboard.identity.CertifiedPerson;
import callboard.job.Workshop;
import callboard.major.Direction;
import callboard.notice.OutboxItem;
import callboard.notice.OutboxItems;
import callboard.school.SchoolStage;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** First a list with its count and a sample, then one confirmed step, then everybody is told once. */
final class CircularTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String OFFICE = "/platform/notices";
    private static final String DESK = "/schools/letters/desk/notices";

    private static Product product;
    private static Exam bel;
    private static Exam folk;
    private static Browserless wang;
    private static Browserless gao;
    private static Browserless zhou;
    private static CertifiedPerson lin;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        ApplyStage stage = new ApplyStage(product, DATABASE, "letters", "江州音乐学院");
        ApplyStage other = new ApplyStage(product, DATABASE, "others", "海州戏剧学院");
        Direction one = stage.direction("美声");
        Direction two = stage.direction("民族");
        bel = stage.exam(one);
        folk = stage.exam(two);
        Direction far = other.direction("美声");
        Exam farExam = other.exam(far);
        lin = apply(stage, "林知夏 13944400001 990702200811040426", Map.of(one, bel, two, folk));
        apply(stage, "苏晚晴 13944400002 990702200811042226", Map.of(one, bel));
        apply(stage, "何雨桐 13944400003 990702200811042429", Map.of(two, folk));
        apply(other, "顾清 13944400004 990702200811043026", Map.of(far, farExam));
        wang = stage.schools().staff(stage.school(), Role.OFFICER, "王老师");
        gao = stage.schools().staff(other.school(), Role.OFFICER, "高老师");
        stage.schools().staff(stage.school(), Role.ADMIN, "许院长");
        zhou = new SchoolStage(product).platform(Role.PLATFORM_ADMIN, "周平台");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void everybodyOfTheFilterIsToldOnceAfterTheCountWasTyped() {
        Page preview = draw(wang, DESK, Map.of("exam", bel.ref(), "title", "请签承诺书", "messages", "true"));
        preview.see("2 人", "林知夏", "苏晚晴", "139****0001", "【登场】请签承诺书：林知夏同学，明天开考。", "短信 2 条")
                .seeNot("何雨桐", "顾清", "13944400001");
        assertEquals(0, told("请签承诺书"));

        confirm(wang, preview, "3").hasStatus(422).see("人数不对，名单上是 2 人");
        assertEquals(0, told("请签承诺书"));
        confirm(wang, preview, "2").redirectsTo(preview.address());
        Workshop.workOff(product);

        wang.get(preview.address()).see("已通知 2 / 2 人", "王老师");
        assertEquals(2, told("请签承诺书"));
        confirm(wang, preview, "2").hasStatus(409).see("这条通知已经发出");
        Workshop.workOff(product);
        assertEquals(2, told("请签承诺书"));
        product.browser()
                .signIn("/login", lin.phone(), CertifiedPerson.PASSWORD)
                .get("/notices")
                .see("请签承诺书", "林知夏同学，明天开考。");
        wang.get(DESK).see("请签承诺书", "江州音乐学院");
    }

    /** One step of 200 is through when the node dies, and the second has told everybody but is not committed when the next one dies. */
    @Test
    void whoeverTheSendingDiesOnIsToldOnce() throws SQLException {
        Page preview = draw(wang, DESK, Map.of("title", Crowd.TITLE, "messages", "true"));
        int people = 3 + 230;
        product.act(() -> Crowd.join(product, preview, people));

        confirm(wang, preview, String.valueOf(people)).redirectsTo(preview.address());
        Workshop.dieAfterAStep(product);
        wang.get("/notices");
        assertEquals("200 200", Crowd.told(DATABASE));
        Workshop.dieAtTheEndOfAStep(product);
        assertEquals("200 200", Crowd.told(DATABASE));
        Workshop.workOff(product);

        assertEquals("233 233", Crowd.told(DATABASE));
        wang.get(preview.address()).see("已通知 233 / 233 人");
    }

    @Test
    void whoAppliedTwiceIsOnTheListOnce() {
        draw(wang, DESK, Map.of("title", "全体")).see("3 人", "本季全部考试").seeNot("顾清", "短信");
        draw(wang, DESK, Map.of("q", "苏晚", "title", "一位")).see("1 人", "苏晚晴").seeNot("林知夏");
        draw(wang, DESK, Map.of("state", "IN_ROOM", "title", "没有人")).see("名单上没有人");
    }

    @Test
    void anOldListIsNotSentAndAnotherSchoolsIsNotThere() {
        Page preview = draw(wang, DESK, Map.of("title", "放了很久"));
        gao.get(preview.address().replace("letters", "others")).hasStatus(404);
        product.clock().advance(Duration.ofMinutes(59));
        wang.get(preview.address()).see("输入 3 后可以发送");
        zhou.get("/platform/notices");
        gao.get("/notices");
        product.clock().advance(Duration.ofMinutes(2));

        confirm(wang, preview, "3").hasStatus(409).see("名单是一小时以前的");
        assertEquals(0, told("放了很久"));
    }

    @Test
    void thePlatformWritesToSchools() {
        draw(zhou, OFFICE, Map.of("audience", "ADMINS", "title", "系统升级"))
                .see("所有学校的管理员", "许院长")
                .seeNot("王老师");
        draw(zhou, OFFICE, Map.of("audience", "STAFF", "school", "letters", "title", "升级"))
                .see("许院长", "王老师", "全部人员")
                .seeNot("高老师");
        draw(zhou, OFFICE, Map.of("audience", "CANDIDATES", "school", "others", "title", "考生"))
                .see("顾清")
                .seeNot("林知夏");
        post(zhou, OFFICE, Map.of("audience", "STAFF", "school", "nowhere", "title", "升级"))
                .see("请先选一所学校");
    }

    @Test
    void thePlatformChoosesASchoolAndThenItsExamsWithoutLosingAWord() {
        var typed = Map.of("audience", "CANDIDATES", "title", "写好了", "bodyEn", "Text", "titleEn", "Title");
        PageForm refused = post(zhou, OFFICE, typed).see("请先选一所学校").form(OFFICE);
        PageForm form = refused.fill("school", "letters")
                .press("choose", "school")
                .see("声乐（美声）")
                .form(OFFICE);
        typed.forEach((name, text) -> assertEquals(text, form.value(name)));
        form.fill("exam", folk.ref()).fill("school", "others").submit().see("这场考试不是所选学校的");
    }

    @Test
    void everybodyReadsHisLanguageWhereItWasWrittenInBoth() {
        post(wang, DESK, Map.of("title", "一半", "titleEn", "Half")).see("请也写英文正文");
        var text = Map.of("q", "苏晚", "title", "两种语言", "titleEn", "Two languages", "bodyEn", "Dear ##, we begin.");
        Page preview = draw(wang, DESK, text);
        preview.see("Two languages", "Dear 苏晚晴, we begin.");
        confirm(wang, preview, "1").redirectsTo(preview.address());
        Workshop.workOff(product);

        Browserless su = product.browser().signIn("/login", "13944400002", CertifiedPerson.PASSWORD);
        su.get("/notices").see("两种语言").seeNot("Two languages");
        su.speaking("en")
                .get("/notices")
                .see("Two languages", "Dear 苏晚晴, we begin.")
                .seeNot("两种语言");
    }

    @Test
    void whatNobodySendsIsDiscardedOrGoesAfterAMonth() {
        Page unwanted = draw(wang, DESK, Map.of("title", "不要了"));
        unwanted.form(unwanted.address() + "/removal")
                .submit()
                .redirectsTo(DESK)
                .arrive()
                .see("草稿已丢弃")
                .seeNot("不要了");
        Page sent = draw(wang, DESK, Map.of("q", "苏晚", "title", "发出的"));
        confirm(wang, sent, "1").redirectsTo(sent.address());
        wang.post(
                        sent.address() + "/removal",
                        Map.of("_csrf", wang.cookie("cb-csrf").orElse("")))
                .hasStatus(409)
                .see("这条通知已经发出");
        Page forgotten = draw(wang, DESK, Map.of("title", "忘了的"));
        UnsentCirculars unsent = product.ask(() -> product.bean(UnsentCirculars.class));
        var now = product.clock().now();
        product.act(() -> unsent.delete(now.minus(Duration.ofDays(unsent.days())), 100));
        wang.get(forgotten.address()).hasStatus(200);
        product.act(() -> unsent.delete(now.plus(Duration.ofMinutes(1)), 100));

        wang.get(forgotten.address()).hasStatus(404);
        wang.get(sent.address()).hasStatus(200);
    }

    @Test
    void whoComesBackFromThePreviewFindsEverythingHeTypedAndChose() {
        var typed = Map.of("exam", bel.ref(), "q", "林知", "title", "写错了", "messages", "true");
        Page preview = draw(wang, DESK, typed);
        PageForm again = wang.get(preview.link("返回修改")).form(DESK);
        for (var field : typed.entrySet()) {
            assertEquals(field.getValue(), again.value(field.getKey()));
        }
        Page better = again.fill("title", "写对了").submit().hasStatus(303).arrive();
        better.see("1 人", "林知夏", "写对了", "短信 1 条").seeNot("苏晚晴");
        wang.get(preview.address()).hasStatus(404);

        Page staff = draw(zhou, "/platform/notices", Map.of("audience", "STAFF", "school", "letters", "title", "升级"));
        PageForm change = zhou.get(staff.link("返回修改")).form("/platform/notices");
        assertEquals("STAFF letters", change.value("audience") + " " + change.value("school"));
        Page foreign = gao.get(better.link("返回修改").replace("letters", "others"));
        assertEquals("", foreign.form("/schools/others/desk/notices").value("title"));
    }

    @Test
    void whoeverIsConcernedByASuspensionIsToldWhatStillWorks() {
        String token =
                zhou.get("/platform/schools").document().select("[name=_csrf]").attr("value");
        zhou.post("/platform/schools/others/suspension", Map.of("confirmation", "others", "_csrf", token))
                .hasStatus(303);
        Workshop.workOff(product);

        gao.get("/notices").see("学校在登场上暂停", "已申请的考试、录像上传、评审、公布和成绩查询照常");
        product.browser()
                .signIn("/login", "13944400004", CertifiedPerson.PASSWORD)
                .get("/notices")
                .see("海州戏剧学院在登场上暂停");
        zhou.get("/platform/notices").see("海州戏剧学院的人员和本季考生");
        zhou.post("/platform/schools/others/resumption", Map.of("_csrf", token)).hasStatus(303);
        Workshop.workOff(product);
        gao.get("/notices").see("学校在登场上恢复");
    }

    @Test
    void aLongListAsksNoMoreThanAShortOne() {
        Page one = draw(wang, DESK, Map.of("q", "苏晚", "title", "短"));
        Page three = draw(wang, DESK, Map.of("title", "长"));

        assertEquals(
                Statements.of(product, () -> wang.get(one.address())),
                Statements.of(product, () -> wang.get(three.address())));
    }

    /** @param who name, phone and number, with blanks between */
    private static CertifiedPerson apply(ApplyStage stage, String who, Map<Direction, Exam> exams) {
        String[] said = who.split(" ");
        CertifiedPerson person = CertifiedPerson.of(product, said[1], said[0], said[2]);
        exams.keySet().forEach(direction -> stage.register(person.name(), person.number(), "江西省", direction));
        exams.values().forEach(exam -> stage.apply(stage.in(person), exam));
        return person;
    }

    private static Page draw(Browserless who, String desk, Map<String, String> fields) {
        return post(who, desk, fields).hasStatus(303).arrive();
    }

    private static Page post(Browserless who, String desk, Map<String, String> fields) {
        who.get(desk + "/new");
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("body", Circular.NAME + "同学，明天开考。");
        all.put("_csrf", who.cookie("cb-csrf").orElseThrow());
        return who.post(desk, all);
    }

    private static Page confirm(Browserless who, Page preview, String count) {
        return who.post(
                preview.address() + "/confirmation",
                Map.of("count", count, "_csrf", who.cookie("cb-csrf").orElseThrow()));
    }

    private static long told(String title) {
        List<OutboxItem> all = product.ask(() -> product.bean(OutboxItems.class).page("%", "SMS", Long.MAX_VALUE));
        return all.stream().filter(item -> item.title().equals(title)).count();
    }
}
