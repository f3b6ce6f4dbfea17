package callboard.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.factor.Phone;
import callboard.notice.Outbox;
import callboard.school.School;
import callboard.school.SchoolStage;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an administrator does to one colleague, and what he cannot. */
final class ColleagueTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String PASSWORD = "the curtain rises at nine";
    private static final String JIANGZHOU = "/schools/jiangzhou/desk";
    private static final String STAFF = JIANGZHOU + "/staff";
    private static Product product;
    private static School jiangzhou;
    private static School xinghai;
    private static Browserless admin;
    private static int people;

    private String login;
    private String name;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        SchoolStage stage = new SchoolStage(product);
        jiangzhou = stage.school("jiangzhou", "江州音乐学院");
        xinghai = stage.school("xinghai", "星海音乐学院");
        admin = stage.staff(jiangzhou, Role.ADMIN, "沈老师");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @BeforeEach
    void aNewColleague() {
        name = "第" + ++people + "位老师";
        login = "qiu" + people + "@example.org";
        product.act(() -> product.bean(AccountService.class)
                .create(new AccountService.Newcomer(Account.Kind.STAFF, name, login, PASSWORD)));
    }

    @Test
    void whoeverIsDisabledFindsNothingOnHisNextRequestAndEverythingElsewhere() {
        grant(Role.OFFICER, jiangzhou);
        grant(Role.OFFICER, xinghai);
        Browserless colleague = signedIn();
        colleague.get(JIANGZHOU + "/majors").hasStatus(200);

        disable("已离职").redirectsTo(STAFF).arrive().see(name + "已停用", "已停用，1月16日");

        colleague.get(JIANGZHOU + "/majors").hasStatus(404);
        colleague.get("/schools/xinghai/desk/majors").hasStatus(200);
        admin.get(JIANGZHOU + "/audit").see("停用员工", "已离职");
    }

    @Test
    void whoeverIsResumedHasTheRolesHeHad() {
        grant(Role.OFFICER, jiangzhou);
        grant(Role.REVIEWER, jiangzhou);
        Browserless colleague = signedIn();
        disable("休假");

        page().form(own() + "/suspension/end").submit().redirectsTo(STAFF);

        colleague.get(JIANGZHOU + "/majors").hasStatus(200);
        colleague.get(JIANGZHOU + "/screening").hasStatus(200);
    }

    @Test
    void anInvitationFromBeforeDoesNotUndoIt() {
        grant(Role.OFFICER, jiangzhou);
        invite("再邀请", "PUBLISHER").redirectsTo(STAFF);
        String link = Outbox.newestText(product).replaceFirst("(?s).*(/invitations/\\S+).*", "$1");
        disable("已离职");

        Browserless colleague = product.browser();
        colleague.get(link).form(link).fill("password", PASSWORD).submit().hasStatus(303);

        colleague.get(JIANGZHOU + "/publications").hasStatus(404);
        invite("再邀请", "PUBLISHER").hasStatus(422).see("这位同事已停用");
    }

    @Test
    void disablingNeedsAReasonAndNobodyDisablesHimself() {
        grant(Role.OFFICER, jiangzhou);

        disable(" ").hasStatus(422).see("请写明理由。");
        String self = admin.get(STAFF).select("tr:contains(沈老师) a").attr("href");
        admin.get(self).see("不能停用自己");
        admin.post(self + "/suspension", Map.of("reason", "试试", "_csrf", csrf()))
                .hasStatus(409);

        signedIn().get(JIANGZHOU + "/majors").hasStatus(200);
        admin.get(STAFF).hasStatus(200);
    }

    @Test
    void aResetEndsHisSignInsAndLetsThePasswordIn() {
        grant(Role.OFFICER, jiangzhou);
        Browserless colleague = signedIn();
        new Phone(product).setUp(colleague, PASSWORD);
        admin.get(STAFF).see("已开启");

        page().form(own() + "/second-factor/reset")
                .fill("reason", "手机丢失，当面核实")
                .submit()
                .redirectsTo(own());

        assertTrue(Outbox.newestText(product).contains("重设了你的两步验证"));
        colleague.get(JIANGZHOU).redirectsTo("/login?next=%2Fschools%2Fjiangzhou%2Fdesk");
        signedIn().get(JIANGZHOU).hasStatus(200);
    }

    @Test
    void whoeverWorksElsewhereTooIsNotResetByOneSchool() {
        grant(Role.OFFICER, jiangzhou);
        grant(Role.JUDGE, xinghai);
        Browserless colleague = signedIn();
        new Phone(product).setUp(colleague, PASSWORD);

        page().see("他还在别处工作");
        admin.post(own() + "/second-factor/reset", Map.of("reason", "试试", "_csrf", csrf()))
                .hasStatus(409);

        colleague.get(JIANGZHOU).hasStatus(200);
    }

    @Test
    void oneOfHisSignInsOrAllAreEnded() {
        grant(Role.OFFICER, jiangzhou);
        Browserless first = signedIn();
        Browserless second = signedIn();
        Browserless third = signedIn();
        String end = page().select("form[action*=/sign-ins/]:not([action$=/sign-ins/end])")
                .attr("action");

        page().form(end).submit().redirectsTo(own());
        long left = List.of(first, second, third).stream()
                .filter(browser -> browser.get("/account").status() == 200)
                .count();
        page().form(own() + "/sign-ins/end").submit().redirectsTo(own());

        assertEquals(2, left);
        first.get("/account").hasStatus(303);
        second.get("/account").hasStatus(303);
        third.get("/account").hasStatus(303);
    }

    @Test
    void anothersSignInIsNotFoundThroughAColleague() {
        grant(Role.OFFICER, jiangzhou);
        signedIn();
        String self = admin.get(STAFF).select("tr:contains(沈老师) a").attr("href");
        String mine = admin.get(self).select("form[action*=/sign-ins/]").attr("action");

        admin.post(own() + mine.substring(self.length()), Map.of("_csrf", csrf()))
                .hasStatus(404);
    }

    @Test
    void anotherSchoolsColleagueDoesNotExist() {
        grant(Role.OFFICER, xinghai);
        String ref = product.ask(() ->
                product.bean(AccountService.class).byLogin(login).orElseThrow().ref());

        admin.get(STAFF + "/" + ref).hasStatus(404);
        admin.post(STAFF + "/" + ref + "/suspension", Map.of("reason", "试试", "_csrf", csrf()))
                .hasStatus(404);

        signedIn().get("/schools/xinghai/desk/majors").hasStatus(200);
    }

    @Test
    void aLinkIsShownOnceAndNoMailIsSent() {
        String before = Outbox.newestText(product);

        Page shown = admin.get(STAFF + "/new")
                .form(STAFF)
                .fill("name", "梁老师")
                .fill("email", "liang" + people + "@example.org")
                .fill("roles", "PUBLISHER")
                .submit("只生成链接，不发邮件")
                .hasStatus(200);

        String link = shown.select("#invitation-link").text().replaceFirst(".*(/invitations/)", "$1");
        assertEquals(before, Outbox.newestText(product));
        product.browser().get(link).see("梁老师", "发布人");
        admin.get(STAFF).see("梁老师").seeNot(link);
    }

    @Test
    void anInvitationSentAgainHasANewLinkAndOneTakenBackHasNone() {
        invite("梁老师" + people, "JUDGE");
        String first = Outbox.newestText(product).replaceFirst("(?s).*(/invitations/\\S+).*", "$1");
        String again = admin.get(STAFF)
                .select("li:contains(梁老师" + people + ") form[action$=/mail]")
                .attr("action");

        admin.get(STAFF).form(again).submit().redirectsTo(STAFF);
        String second = Outbox.newestText(product).replaceFirst("(?s).*(/invitations/\\S+).*", "$1");

        assertNotEquals(first, second);
        product.browser().get(first).hasStatus(404);
        product.browser().get(second).hasStatus(200);
        admin.get(STAFF).form(again.replace("/mail", "/revocation")).submit().redirectsTo(STAFF);
        product.browser().get(second).hasStatus(404);
    }

    @Test
    void thePlatformDisablesItsOwnPeopleToo() {
        Browserless platform = new SchoolStage(product).platform(Role.PLATFORM_ADMIN, "周平台");
        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            accounts.grant(accounts.byLogin(login).orElseThrow(), List.of(Role.SUPPORT), OptionalLong.empty());
        });
        Browserless support = signedIn();
        support.get("/platform/outbox").hasStatus(200);
        String person = platform.get("/platform/staff")
                .select("tr:contains(" + name + ") a")
                .attr("href");

        platform.get(person)
                .form(person + "/suspension")
                .fill("reason", "已离职")
                .submit()
                .redirectsTo("/platform/staff");

        support.get("/platform/outbox").hasStatus(404);
    }

    private Page disable(String reason) {
        return page().form(own() + "/suspension").fill("reason", reason).submit();
    }

    private Page invite(String called, String role) {
        return admin.get(STAFF + "/new")
                .form(STAFF)
                .fill("name", called)
                .fill("email", login)
                .fill("roles", role)
                .submit();
    }

    private Page page() {
        return admin.get(own());
    }

    private String own() {
        return admin.get(STAFF).select("tr:contains(" + name + ") a").attr("href");
    }

    private static String csrf() {
        return admin.cookie("cb-csrf").orElseThrow();
    }

    private Browserless signedIn() {
        return product.browser().signIn("/login/staff", login, PASSWORD);
    }

    private void grant(Role role, School school) {
        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            accounts.grant(accounts.byLogin(login).orElseThrow(), List.of(role), OptionalLong.of(school.id()));
        });
    }
}
