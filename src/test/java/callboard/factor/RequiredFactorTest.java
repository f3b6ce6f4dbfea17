package callboard.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.school.School;
import callboard.school.SchoolStage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Roles that demand a second factor, where the setting is as it is delivered. */
final class RequiredFactorTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String PASSWORD = "the curtain rises at nine";
    private static final String OWN = "/account/second-factor";
    private static final Set<Role> DEMANDING = Set.of(
            Role.ADMIN,
            Role.OFFICER,
            Role.PUBLISHER,
            Role.UNMASKER,
            Role.PLATFORM_ADMIN,
            Role.PLATFORM_REVIEWER,
            Role.SUPPORT);

    private static Product product;
    private static SchoolStage stage;
    private static School school;

    @BeforeAll
    static void start() {
        product = Product.on(DATABASE, Map.of("callboard.account.totp", "required", "callboard.job.threads", "0"));
        stage = new SchoolStage(product);
        school = stage.school("jiangzhou", "江州音乐学院");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void rolesThatDecideAboutOthersDemandOneAndTheRestDoNot(Role role) {
        String login = role + ".table@example.org";
        account(login, role, role.isPlatform() ? OptionalLong.empty() : OptionalLong.of(school.id()));
        Browserless person = product.browser();

        String first = person.get("/login/staff")
                .form("/login/staff")
                .fill("username", login)
                .fill("password", PASSWORD)
                .submit()
                .hasStatus(303)
                .header("Location")
                .orElseThrow();

        assertEquals(DEMANDING.contains(role), first.endsWith(OWN), first);
    }

    @Test
    void beforeItIsSetUpOnlyOnesOwnPagesOpen() {
        Browserless officer = stage.staff(school, Role.OFFICER, "陈老师");

        officer.get("/schools/jiangzhou/desk").redirectsTo(OWN);
        officer.get("/schools/jiangzhou/desk/majors").redirectsTo(OWN);
        officer.get("/platform/schools").redirectsTo(OWN);
        officer.get("/judging").redirectsTo(OWN);
        officer.get("/").redirectsTo(OWN);
        officer.get("/account").hasStatus(200);
        officer.get(OWN).see("你的角色必须开启两步验证");
        officer.get("/api/v1/sittings/00000000000000000000000000").hasStatus(403);
    }

    @Test
    void afterItIsSetUpEverythingOpensAndItCannotBeTurnedOff() {
        Browserless publisher = stage.staff(school, Role.PUBLISHER, "周主任");

        new Phone(product).setUp(publisher, PASSWORD);

        publisher.get("/schools/jiangzhou/desk/publications").hasStatus(200);
        publisher.get(OWN).see("不能关闭");
        publisher.get(OWN + "/end").hasStatus(409);
    }

    @Test
    void aRoleGivenLaterDemandsItOnTheNextRequest() {
        account("late@example.org", Role.JUDGE, OptionalLong.of(school.id()));
        Browserless judge = product.browser().signIn("/login/staff", "late@example.org", PASSWORD);
        judge.get("/judging").hasStatus(200);

        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            accounts.grant(
                    accounts.byLogin("late@example.org").orElseThrow(),
                    List.of(Role.OFFICER),
                    OptionalLong.of(school.id()));
        });

        judge.get("/judging").redirectsTo(OWN);
        new Phone(product).setUp(judge, PASSWORD);
        judge.get("/judging").hasStatus(200);
    }

    @Test
    void inASecondBrowserTheCodeIsEnough() {
        Browserless admin = stage.staff(school, Role.ADMIN, "沈老师");
        Phone phone = new Phone(product);
        phone.setUp(admin, PASSWORD);
        product.clock().advance(Duration.ofMinutes(1));
        Browserless second = product.browser().signIn("/login/staff", "jiangzhou.ADMIN@example.org", PASSWORD);

        second.get("/login/second-factor")
                .form("/login/second-factor")
                .fill("code", phone.code())
                .submit()
                .redirectsTo("/schools/jiangzhou/desk");

        second.get("/schools/jiangzhou/desk/staff").hasStatus(200);
    }

    private static void account(String login, Role role, OptionalLong at) {
        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            Account account = accounts.create(new AccountService.Newcomer(Account.Kind.STAFF, "王老师", login, PASSWORD));
            accounts.grant(account, List.of(role), at);
        });
    }
}
