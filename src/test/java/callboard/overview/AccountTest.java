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
import callboard.school.School;
import callboard.school.SchoolStage;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AccountTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String OLD = "a stage of one's own";
    private static final String NEW = "the second act begins";
    private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Safari/604.1";
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
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
    void staffSeeWhoTheyAreAndWhereTheyWork() {
        SchoolStage schools = new SchoolStage(product);
        School school = schools.school("a1", "江州音乐学院");
        Browserless officer = schools.staff(school, Role.OFFICER, "王老师");

        Page page = officer.get("/account").see("王老师", "a1***@example.org", "江州音乐学院", "招生专员", "本机");

        assertEquals(
                List.of("/schools/a1/desk"), page.select("main a[href*=desk]").eachAttr("href"));
        assertEquals(
                List.of("/schools/a1/desk/exams"),
                page.select("nav a[href$=/exams]").eachAttr("href"));
        officer.speaking("en").get("/account").see("Account and security", "This browser");
        assertEquals(List.of("退出登录"), page.select("main form[action=/logout]").eachText());
    }

    @Test
    void platformPeopleKeepThePlatformsNavigation() {
        SchoolStage schools = new SchoolStage(product);

        Page admin = schools.platform(Role.PLATFORM_ADMIN, "周平台").get("/account");
        Page reviewer = schools.platform(Role.PLATFORM_REVIEWER, "何审核").get("/account");

        assertEquals(
                List.of(
                        "/platform/schools",
                        "/platform/appeals",
                        "/platform/corrections",
                        "/platform/reasons",
                        "/platform/support",
                        "/platform/outbox",
                        "/platform/notices",
                        "/platform/staff",
                        "/platform/jobs",
                        "/platform/storage",
                        "/platform/retention",
                        "/platform/policies",
                        "/platform/consents",
                        "/platform/audit"),
                admin.select("nav .flow__item").eachAttr("href"));
        assertEquals("平台", admin.select("nav .place__name").text());
        assertEquals(
                List.of(
                        "/platform/manual-entries",
                        "/platform/appeals",
                        "/platform/face-reviews",
                        "/platform/corrections",
                        "/platform/inquiries",
                        "/platform/support"),
                reviewer.select("nav .flow__item").eachAttr("href"));
    }

    @Test
    void anAdministratorsNavigationIsTheSameAsAtHisDesk() {
        SchoolStage schools = new SchoolStage(product);
        School school = schools.school("a2", "云岭艺术学院");
        Browserless admin = schools.staff(school, Role.ADMIN, "李老师");

        assertEquals(
                admin.get("/schools/a2/desk").select("nav .flow__item").eachAttr("href"),
                admin.get("/account").select("nav .flow__item").eachAttr("href"));
    }

    @Test
    void judgesKeepTheirFrame() {
        SchoolStage schools = new SchoolStage(product);
        School school = schools.school("a3", "海州戏剧学院");
        Browserless judge = schools.staff(school, Role.JUDGE, "苏老师");

        Page page = judge.get("/account").see("苏老师", "海州戏剧学院");

        assertEquals(0, page.select(".desk__nav").size());
        assertEquals(
                List.of("/account/contact", "/judging", "/account/second-factor"),
                page.select("main .rows a").eachAttr("href"));
        assertEquals(
                List.of("/account"),
                judge.get("/judging").select(".judge__bar a[href=/account]").eachAttr("href"));
    }

    @Test
    void candidatesHaveTheirOwnFrame() {
        Page page = signedIn(person(Account.Kind.CANDIDATE, "13800138000"), OLD).get("/account");

        page.see("138****8000", "完成身份认证后显示", "至少 8 位");
        assertEquals(
                1, page.select(".tabbar [aria-current=page][href=/account]").size());
    }

    @Test
    void aLostPhoneIsSignedOutFromElsewhere() {
        String login = person(Account.Kind.CANDIDATE, "13800138001");
        Browserless phone = product.browser().header("User-Agent", PHONE);
        logIn(phone, login, OLD);
        Browserless desk = signedIn(login, OLD);

        Page before = desk.get("/account").see("2 处", "iPhone Safari");
        String end = before.select("form[action$=/end]").first().attr("action");
        before.form(end).submit().redirectsTo("/account").arrive().see("那台设备已经退出登录。", "1 处");

        phone.get("/account").redirectsTo("/login?next=%2Faccount");
        signedIn(admin("zhou@platform.example.org"), OLD).get("/platform/audit").see("结束一处登录");
    }

    @Test
    void anotherPersonsSignInIsNotFound() {
        String mine = person(Account.Kind.CANDIDATE, "13800138002");
        Browserless me = signedIn(mine, OLD);
        signedIn(mine, OLD);
        Browserless other = signedIn(person(Account.Kind.CANDIDATE, "13800138003"), OLD);
        String end = me.get("/account").select("form[action$=/end]").first().attr("action");
        String token = other.get("/account").select("[name=_csrf]").first().val();

        other.post(end, Map.of("_csrf", token)).hasStatus(404);
        me.get("/account").see("2 处");
    }

    @Test
    void aNewPasswordEndsTheOtherSignIns() {
        String login = person(Account.Kind.CANDIDATE, "13800138004");
        Browserless elsewhere = signedIn(login, OLD);
        Browserless here = signedIn(login, OLD);

        password(here, OLD, NEW).submit().redirectsTo("/account").arrive().see("密码已修改", "1 处");

        elsewhere.get("/account").redirectsTo("/login?next=%2Faccount");
        signedIn(login, NEW).get("/account").hasStatus(200);
        signedIn(admin("luo@platform.example.org"), OLD).get("/platform/audit").see("修改密码");
    }

    @Test
    void whoDoesNotKnowTheOldPasswordChangesNothing() {
        String login = person(Account.Kind.STAFF, "sun@example.org");
        Browserless here = signedIn(login, OLD);

        password(here, "not it at all", NEW).submit().hasStatus(422).see("现在的密码不对。");
        password(here, OLD, "short").submit().hasStatus(422).see("新密码至少要 12 位。");
        password(here, OLD, OLD).submit().hasStatus(422).see("新密码和现在的一样。");
        password(here, "", "aaaaaaaaaaaaaa").submit().hasStatus(422).see("请填写现在的密码。", "太容易猜到");
        signedIn(login, OLD).get("/account").hasStatus(200);
    }

    @Test
    void guessingTheOldPasswordIsSlowedDownAsAtTheDoor() {
        Browserless here = signedIn(person(Account.Kind.STAFF, "qian@example.org"), OLD);

        for (int i = 0; i < 5; i++) {
            password(here, "guess number " + i, NEW).submit().hasStatus(422);
        }
        password(here, OLD, NEW).submit().hasStatus(422).see("错的次数太多");
    }

    @Test
    void helpIsForEverybody() {
        product.browser().get("/help").see("每天 8:00–24:00", "考试拍摄攻略", "收不到验证码");
        product.browser().speaking("en").get("/help").see("Shooting guide", "ask the school");
        product.browser().get("/help/shooting").see("取景", "支架");
        product.browser().get("/help?q=HEIC").see("1 条和「HEIC」有关", "照片传不上去");
        product.browser().get("/help?q=%3Cb%3E").see("没有找到「<b>」");
        assertEquals(
                "/help/page",
                product.browser().get("/help/nothing").hasStatus(404).link("帮助"));
        product.browser().get("/account").redirectsTo("/login?next=%2Faccount");
    }

    /** They sit no exams and ask the platform elsewhere. */
    @Test
    void staffIsNotLedToWhatCandidatesDo() {
        Browserless staff = signedIn(person(Account.Kind.STAFF, "lu@example.org"), OLD);
        Browserless candidate = signedIn(person(Account.Kind.CANDIDATE, "13800001234"), OLD);

        assertEquals(List.of(), toCandidates(staff));
        assertEquals(List.of("/inquiries/new", "/entries"), toCandidates(candidate));
    }

    private static List<String> toCandidates(Browserless who) {
        return Stream.of("/help/page", "/schools")
                .flatMap(page -> who.get(page).select("a[href]").eachAttr("href").stream())
                .filter(href -> href.matches("/(entries|inquiries).*"))
                .toList();
    }

    private static PageForm password(Browserless browser, String current, String fresh) {
        return browser.get("/account")
                .form("/account/password")
                .fill("current", current)
                .fill("password", fresh);
    }

    private static String person(Account.Kind kind, String login) {
        product.act(() -> product.bean(AccountService.class)
                .create(new AccountService.Newcomer(kind, kind == Account.Kind.STAFF ? "孙老师" : "", login, OLD)));
        return login;
    }

    private static String admin(String login) {
        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            Account account = accounts.create(new AccountService.Newcomer(Account.Kind.STAFF, "周平台", login, OLD));
            accounts.grant(account, List.of(Role.PLATFORM_ADMIN), OptionalLong.empty());
        });
        return login;
    }

    private static Browserless signedIn(String login, String password) {
        Browserless browser = product.browser();
        logIn(browser, login, password);
        return browser;
    }

    private static void logIn(Browserless browser, String login, String password) {
        String entrance = login.contains("@") ? "/login/staff" : "/login";
        browser.signIn(entrance, login, password);
    }
}
