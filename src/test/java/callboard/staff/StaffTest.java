package callboard.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.account.SchoolCodes;
import callboard.notice.Outbox;
import callboard.school.SchoolService;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class StaffTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String PASSWORD = "a long enough password";
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.on(DATABASE);
        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            long jiangzhou = school("jiangzhou", "江州音乐学院");
            long xinghai = school("xinghai", "星海音乐学院");
            grant(account("王主任", "wang@example.org"), Role.ADMIN, jiangzhou);
            grant(account("李主任", "li@example.org"), Role.ADMIN, xinghai);
            grant(account("陈老师", "chen@example.org"), Role.OFFICER, jiangzhou);
            accounts.grant(account("周平台", "zhou@example.org"), List.of(Role.PLATFORM_ADMIN), OptionalLong.empty());
        });
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void whoIsInvitedSetsAPasswordAndFindsHisDesk() {
        Browserless admin = signedIn("wang@example.org");
        invite(admin, "赵审核", "zhao@example.org", "REVIEWER").redirectsTo("/schools/jiangzhou/desk/staff");
        String link = Outbox.newestText(product).replaceFirst("(?s).*(/invitations/\\S+).*", "$1");

        Browserless colleague = product.browser();
        Page accepted = colleague
                .get(link)
                .see("赵审核", "审核员")
                .form(link)
                .fill("password", PASSWORD)
                .submit();

        accepted.redirectsTo("/schools/jiangzhou/desk/screening");
        colleague.get(link).hasStatus(404);
        admin.get("/schools/jiangzhou/desk/staff").see("赵审核");
    }

    @Test
    void anotherSchoolsStaffDoesNotExist() {
        Browserless stranger = signedIn("li@example.org");

        stranger.get("/schools/jiangzhou/desk/staff").hasStatus(404);
        stranger.get("/schools/xinghai/desk/staff").see("李主任").seeNot("王主任");
    }

    @Test
    void anOfficerIsToldThatTheStaffPageIsNotHis() {
        signedIn("chen@example.org").get("/schools/jiangzhou/desk/staff").hasStatus(403);
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneOnTheNextRequest() {
        Browserless officer = signedIn("chen2@example.org", "陈二", Role.OFFICER, Role.REVIEWER);
        Browserless admin = signedIn("wang@example.org");
        officer.get("/schools/jiangzhou/desk/majors").hasStatus(200);

        String roles = admin.get("/schools/jiangzhou/desk/staff")
                .select("tr:contains(陈二) a")
                .attr("href");
        admin.get(roles).form(roles + "/roles").untick("roles").submit();

        officer.get("/schools/jiangzhou/desk/majors").hasStatus(404);
    }

    @Test
    void nobodyTakesHisOwnAdministratorRole() {
        Browserless admin = signedIn("li@example.org");
        String roles = admin.get("/schools/xinghai/desk/staff")
                .select("tr:contains(李主任) a")
                .attr("href");

        admin.get(roles)
                .form(roles + "/roles")
                .untick("roles")
                .submit()
                .redirectsTo(roles)
                .arrive()
                .see("不能去掉自己的管理员角色");
    }

    @Test
    void wholeNumbersAreForOfficersOnlyAndStandInTheTrail() {
        signedIn("zheng@example.org", "郑老师", Role.EXPORTER);
        Browserless admin = signedIn("wang@example.org");
        String person = admin.get("/schools/jiangzhou/desk/staff")
                .select("tr:contains(郑老师) a")
                .attr("href");

        admin.get(person)
                .see("只能给招生专员")
                .form(person + "/roles")
                .fill("roles", "UNMASKER")
                .submit()
                .arrive()
                .see("「查看完整证件号」只能给招生专员。");
        admin.get("/schools/jiangzhou/desk/staff").seeNot("查看完整证件号");
        admin.get(person)
                .form(person + "/roles")
                .fill("roles", "OFFICER")
                .fill("roles", "UNMASKER")
                .submit()
                .redirectsTo(person);

        admin.get("/schools/jiangzhou/desk/staff").see("查看完整证件号");
        admin.get("/schools/jiangzhou/desk/audit").see("查看完整证件");
    }

    @Test
    void thePlatformInvitesItsOwnReviewersAndSchoolsTheirFirstAdministrator() {
        Browserless platform = signedIn("zhou@example.org");
        platform.get("/platform/staff/new")
                .form("/platform/staff")
                .fill("name", "钱审核")
                .fill("email", "qian@example.org")
                .fill("roles", "PLATFORM_REVIEWER")
                .submit()
                .redirectsTo("/platform/staff");

        assertEquals(true, Outbox.newestText(product).contains("登场平台"));
    }

    private static Page invite(Browserless admin, String name, String email, String role) {
        return admin.get("/schools/jiangzhou/desk/staff/new")
                .form("/schools/jiangzhou/desk/staff")
                .fill("name", name)
                .fill("email", email)
                .fill("roles", role)
                .submit();
    }

    private static Browserless signedIn(String email) {
        Browserless browser = product.browser();
        browser.post("/login/staff", Map.of("username", email, "password", PASSWORD));
        return browser;
    }

    private static Browserless signedIn(String email, String name, Role... roles) {
        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            Account account = accounts.create(new AccountService.Newcomer(Account.Kind.STAFF, name, email, PASSWORD));
            long school = product.bean(SchoolCodes.class).idOf("jiangzhou").getAsLong();
            accounts.grant(account, List.of(roles), OptionalLong.of(school));
        });
        return signedIn(email);
    }

    private static long school(String code, String name) {
        return product.bean(SchoolService.class).create(code, name, "江苏").id();
    }

    private static Account account(String name, String email) {
        return product.bean(AccountService.class)
                .create(new AccountService.Newcomer(Account.Kind.STAFF, name, email, PASSWORD));
    }

    private static void grant(Account account, Role role, long school) {
        product.bean(AccountService.class).grant(account, List.of(role), OptionalLong.of(school));
    }
}
