package callboard.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.notice.Outbox;
import callboard.puzzle.Sum;
import callboard.school.SchoolStage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people change about their own accounts, as they see it. */
final class OwnAccountTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String PASSWORD = "a stage of one's own";
    private static final String SEND = "获取验证码";
    private static final String CONTACT = "/account/contact";
    private static Product product;
    private static Browserless admin;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        admin = new SchoolStage(product).platform(Role.PLATFORM_ADMIN, "周平台");
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
    void aNewNumberNeedsItsCodeAndThePasswordAndTheOldOneIsTold() {
        Browserless elsewhere = candidate("13800138100");
        Browserless here = signedIn("13800138100");

        Page asked = contact(here, "13800138101").submit(SEND).hasStatus(200).see("验证码已发到 138****8101");
        String code = code();
        sent(asked, code, "not it at all").hasStatus(422).see("密码不对");
        sent(contactPage(here, "13800138101"), "000000", PASSWORD)
                .hasStatus(422)
                .see("验证码不对");
        sent(contactPage(here, "13800138101"), code, PASSWORD)
                .redirectsTo("/account")
                .arrive()
                .see("138****8101", "1 处");

        assertEquals(true, Outbox.newestText(product).contains("138****8101"), "what the old number reads");
        elsewhere.get("/account").redirectsTo("/login?next=%2Faccount");
        signedIn("13800138101").get("/account").hasStatus(200);
        here.get("/notices").see("登录账号由 138****8100 换成了 138****8101");
        admin.get("/platform/audit").see("更换登录手机号或邮箱", "138****8100");
    }

    @Test
    void aNumberThatHasAnAccountReadsTheSameAndIsTold() {
        candidate("13800138110");
        Browserless here = candidate("13800138111");

        contact(here, "13800138110").submit(SEND).hasStatus(200).see("验证码已发到 138****8110");

        assertEquals(true, Outbox.newestText(product).contains("已有账号"));
        contact(here, "13800138111").submit(SEND).hasStatus(422).see("这就是你现在用的");
        contact(here, "mei@example.org").submit(SEND).hasStatus(422).see("不是中国内地的手机号");
    }

    @Test
    void staffChangeTheirAddressInTheirOwnFrame() {
        SchoolStage schools = new SchoolStage(product);
        Browserless officer = schools.staff(schools.school("own1", "江州音乐学院"), Role.OFFICER, "王老师");

        officer.get(CONTACT).see("更换邮箱", "新邮箱");
        contact(officer, "13800138120").submit(SEND).hasStatus(422).see("这不是邮箱地址");
        contact(officer, "wang.new@example.org").submit(SEND).hasStatus(200).see("wa***@example.org");
    }

    @Test
    void aNewVersionIsAskedForBeforeAnythingIsCollectedAndKeptInTheLedger() {
        Browserless me = candidate("13800138130");
        me.get("/account/consents").see("还没有同意记录");
        for (String collecting : List.of("/certification", "/face", "/appeals/new", "/corrections")) {
            me.get(collecting).hasStatus(303);
        }
        agree(me.get("/account/consents?next=%2Fcertification")).redirectsTo("/certification");
        me.get("/certification").hasStatus(200);
        product.clock().advance(Duration.ofMinutes(30));
        admin.get("/platform/consents").see("证件与人脸信息处理说明", "随产品提供");
        publish("").hasStatus(422).see("请先确认这一条");
        publish("true").redirectsTo("/platform/consents").arrive().see("第 2 版已发布", "周平台");

        me.get("/account").see("说明有新版本");
        Page asked = me.get("/certification")
                .redirectsTo("/account/consents?next=%2Fcertification")
                .arrive();
        asked.form("/account/consents").submit().hasStatus(422).see("请先阅读，同意后再继续");
        agree(me.get("/account/consents?next=%2Fcertification")).redirectsTo("/certification");

        me.get("/account/consents").see("第 2 版", "同意").seeNot("有新版本，请阅读");
        me.get("/certification").hasStatus(200);
        me.get("/entries").hasStatus(200);
        admin.get("/platform/consents").see("1 人同意");
        admin.get("/platform/audit").see("发布用户说明新版本");
        product.browser().get("/consents/terms/1").see("这是以前的版本", "内容摘要");
        product.browser().speaking("en").get("/consents/terms").see("Version 2", "Be kind");
        product.browser().get("/consents/terms/3").hasStatus(404);
        me.get("/platform/consents").hasStatus(404);
    }

    @Test
    void whoRegistersAgreesToWhatHeWasShown() {
        Browserless phone = product.browser();
        Page asked = Sum.answered(phone.get("/register"), "/register")
                .fill("username", "13800138140")
                .submit(SEND);
        String code = code();
        Page refused = asked.form("/register")
                .fill("code", code)
                .fill("password", PASSWORD)
                .submit();
        refused.hasStatus(422).see("请先阅读，同意后再继续");

        PageForm form = refused.form("/register").fill("code", code).fill("password", PASSWORD);
        refused.select("form [type=checkbox]").forEach(tick -> form.fill(tick.attr("name"), tick.val()));
        form.submit().redirectsTo("/");

        assertEquals(
                List.of("证件与人脸信息处理说明", "用户协议与个人信息说明"),
                phone.get("/account/consents").select(".rows .row-line__title").eachText());
    }

    @Test
    void whoKnowsThePasswordTakesHisDataHome() throws IOException {
        Browserless me = candidate("13800138150");

        data(me, "not it at all").hasStatus(422).see("密码不对");
        Page file = data(me, PASSWORD).hasStatus(200);

        assertEquals(
                "attachment; filename=\"callboard-data.zip\"",
                file.header("Content-Disposition").orElseThrow());
        JsonNode read = new ObjectMapper().readTree(unzipped(file, "data.json"));
        assertEquals("13800138150", read.path("account").path("logIn").asText());
        assertEquals(1, read.path("signIns").size());
        for (String none : List.of("entries", "results", "appeals", "supplements", "corrections", "inquiries")) {
            assertEquals("[]", read.path(none).toString(), none);
        }
        admin.get("/platform/audit").see("下载自己的资料", "138****8150");
    }

    @Test
    void anAccountEndsInTwoStepsAndNothingSaysWhoseItWas() {
        Browserless elsewhere = candidate("13800138160");
        Browserless me = signedIn("13800138160");

        PageForm first = me.get("/account/closing").see("不能恢复").form("/account/closing");
        first.fill("password", "not it at all").submit().hasStatus(422).see("密码不对");
        Page second = me.get("/account/closing")
                .form("/account/closing")
                .fill("password", PASSWORD)
                .submit()
                .hasStatus(200);
        PageForm confirm = second.see("138****8160").form("/account/closing/confirmation");
        String proof = confirm.value("proof");
        confirm.fill("word", "好").submit().hasStatus(422).see("请输入「注销」两个字");
        confirm.fill("proof", "bm8.x").fill("word", "注销").submit().redirectsTo("/account/closing");
        product.clock().advance(Duration.ofMinutes(10));
        confirm.fill("proof", proof).submit().redirectsTo("/account/closing");

        product.clock().set(TestClock.MORNING);
        confirm.fill("word", " 注销 ").submit().redirectsTo("/login").arrive().see("账号已注销");

        me.get("/account").redirectsTo("/login?next=%2Faccount");
        elsewhere.get("/account").redirectsTo("/login?next=%2Faccount");
        product.browser()
                .get("/login")
                .form("/login")
                .fill("username", "13800138160")
                .fill("password", PASSWORD)
                .submit()
                .hasStatus(422);
        candidate("13800138160").get("/account").hasStatus(200).see("138****8160");
        admin.get("/platform/audit").see("注销自己的账号");
    }

    private static Page data(Browserless browser, String password) {
        return browser.get("/account/data")
                .form("/account/data")
                .fill("password", password)
                .submit();
    }

    private static byte[] unzipped(Page file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals(name)) {
                entry = zip.getNextEntry();
            }
            return zip.readAllBytes();
        }
    }

    private static Page publish(String sure) {
        PageForm form = admin.get("/platform/consents/terms/new")
                .form("/platform/consents/terms/new")
                .fill("chinese", "以礼相待。\n\n按时到场。")
                .fill("english", "Be kind.\n\nBe on time.");
        return (sure.isEmpty() ? form : form.fill("sure", sure)).submit();
    }

    private static Page agree(Page page) {
        PageForm form = page.form("/account/consents");
        page.select("form [type=checkbox]").forEach(tick -> form.fill(tick.attr("name"), tick.val()));
        return form.submit();
    }

    private static PageForm contact(Browserless browser, String login) {
        return browser.get(CONTACT).form(CONTACT).fill("username", login);
    }

    private static Page contactPage(Browserless browser, String login) {
        product.clock().advance(Duration.ofSeconds(1));
        return contact(browser, login).submit(SEND).hasStatus(422).see("刚刚发过");
    }

    private static Page sent(Page page, String code, String password) {
        return page.form(CONTACT).fill("code", code).fill("password", password).submit();
    }

    private static String code() {
        return Outbox.newestText(product).replaceFirst("(?s).*?(\\d{6}).*", "$1");
    }

    private static Browserless candidate(String number) {
        product.act(() -> product.bean(AccountService.class)
                .create(new AccountService.Newcomer(Account.Kind.CANDIDATE, "", number, PASSWORD)));
        return signedIn(number);
    }

    private static Browserless signedIn(String number) {
        return product.browser().signIn("/login", number, PASSWORD);
    }
}
