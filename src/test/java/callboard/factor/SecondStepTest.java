package callboard.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.notice.Outbox;
import callboard.puzzle.Sum;
import callboard.school.School;
import callboard.school.SchoolStage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in with a second factor, on whichever way. */
final class SecondStepTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String PASSWORD = Colleague.PASSWORD;
    private static final String STEP = "/login/second-factor";
    private static final String HOME = "/schools/jiangzhou/desk";
    private static final String OWN = "/account/second-factor";
    private static Product product;
    private static School school;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        school = new SchoolStage(product).school("jiangzhou", "江州音乐学院");
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
    void whoeverHasOneIsNotInBeforeItsCode() {
        Colleague officer = new Colleague(product, school);
        officer.setUp();

        Browserless browser = product.browser();
        officer.logIn(browser, "/schools/jiangzhou/desk/majors")
                .redirectsTo(STEP + "?next=%2Fschools%2Fjiangzhou%2Fdesk%2Fmajors");

        browser.get(HOME).redirectsTo(STEP + "?next=%2Fschools%2Fjiangzhou%2Fdesk");
        browser.get("/nowhere").redirectsTo(STEP + "?next=%2Fnowhere");
        browser.get("/account").redirectsTo(STEP + "?next=%2Faccount");
        browser.get("/api/v1/sittings/00000000000000000000000000").hasStatus(401);
        officer.step(browser, officer.phone.code()).redirectsTo(HOME);
        browser.get(HOME).hasStatus(200);
    }

    @Test
    void afterTheCodeHeGetsWhatHeAskedForUnderANewToken() {
        Colleague officer = new Colleague(product, school);
        officer.setUp();
        Browserless browser = product.browser();
        Page waiting = officer.logIn(browser, "/schools/jiangzhou/desk/majors").arrive();
        String old = browser.cookie("cb-sign-in").orElseThrow();

        waiting.form(STEP).fill("code", officer.phone.code()).submit().redirectsTo("/schools/jiangzhou/desk/majors");

        assertNotEquals(old, browser.cookie("cb-sign-in").orElseThrow());
        product.browser().plant("cb-sign-in", old).get("/account").redirectsTo("/login?next=%2Faccount");
        product.browser().plant("cb-sign-in", old).get(STEP).redirectsTo("/login/staff");
    }

    @Test
    void waitingEndsAfterTenMinutes() {
        Colleague officer = new Colleague(product, school);
        officer.setUp();
        Browserless browser = product.browser();
        officer.logIn(browser, "").redirectsTo(STEP);

        product.clock().advance(Duration.ofMinutes(10));

        browser.get(STEP).redirectsTo("/login/staff");
    }

    @Test
    void aCodeIsGoodForOneSignInOnly() {
        Colleague officer = new Colleague(product, school);
        officer.setUp();
        String code = officer.phone.code();
        officer.signIn(code).get("/account").hasStatus(200);

        Browserless second = product.browser();
        officer.logIn(second, "");

        officer.step(second, code).hasStatus(422).see("已经用过");
    }

    @Test
    void anOlderCodeIsRefusedOnceANewerOneWasUsed() {
        Colleague officer = new Colleague(product, school);
        officer.setUp();
        String older = officer.phone.code();
        officer.signIn(officer.phone.codeAfter(Duration.ofSeconds(30)));

        Browserless second = product.browser();
        officer.logIn(second, "");

        officer.step(second, older).hasStatus(422);
    }

    @Test
    void theCodeThatSetItUpLetsNobodyIn() {
        Colleague officer = new Colleague(product, school);
        officer.phone.setUp(officer.browser, PASSWORD);
        String used = officer.phone.code();

        Browserless second = product.browser();
        officer.logIn(second, "");

        officer.step(second, used).hasStatus(422);
    }

    @Test
    void aCodeOfTwoStepsAgoIsRefusedAndOneOfTheLastStepIsNot() {
        Colleague officer = new Colleague(product, school);
        officer.setUp();
        Browserless browser = product.browser();
        officer.logIn(browser, "");

        officer.step(browser, officer.phone.codeAfter(Duration.ofSeconds(-60))).hasStatus(422);
        officer.step(browser, officer.phone.codeAfter(Duration.ofSeconds(60))).hasStatus(422);
        officer.step(browser, officer.phone.codeAfter(Duration.ofSeconds(30))).hasStatus(303);
    }

    @Test
    void wrongCodesAreSlowedDownWhateverThePassword() {
        Colleague officer = new Colleague(product, school);
        officer.setUp();
        for (int i = 0; i < 5; i++) {
            Browserless guesser = product.browser();
            officer.logIn(guesser, "");
            officer.step(guesser, "00000" + i).hasStatus(422);
        }

        Browserless guesser = product.browser();
        officer.logIn(guesser, "").redirectsTo(STEP);

        officer.step(guesser, officer.phone.code()).hasStatus(422).see("试错太多次");
        officer.logIn(officer.browser, "").redirectsTo(STEP);
        officer.step(officer.browser, officer.phone.code()).hasStatus(303);
    }

    @Test
    void aNewPasswordByCodeStillNeedsIt() {
        Colleague officer = new Colleague(product, school);
        officer.setUp();
        Browserless browser = product.browser();
        Sum.answered(product.browser().get("/password-reset"), "/password-reset")
                .fill("username", officer.login)
                .submit("获取验证码")
                .hasStatus(200);
        String code = Outbox.newestText(product).replaceAll("(?s).*?(\\d{6}).*", "$1");

        Page reset = browser.get("/password-reset")
                .form("/password-reset")
                .fill("username", officer.login)
                .fill("code", code)
                .fill("password", "another stage of one's own")
                .submit();

        reset.redirectsTo(STEP);
        browser.get("/account").redirectsTo(STEP + "?next=%2Faccount");
        officer.browser.get("/account").redirectsTo("/login?next=%2Faccount");
    }

    @Test
    void anInvitationOfAKnownAccountStillNeedsIt() {
        Colleague officer = new Colleague(product, school);
        officer.setUp();
        Browserless admin = new SchoolStage(product).staff(school, Role.ADMIN, "王主任", "inviting");
        admin.get("/schools/jiangzhou/desk/staff/new")
                .form("/schools/jiangzhou/desk/staff")
                .fill("name", "陈老师")
                .fill("email", officer.login)
                .fill("roles", "REVIEWER")
                .submit();
        String link = Outbox.newestText(product).replaceFirst("(?s).*(/invitations/\\S+).*", "$1");
        Browserless browser = product.browser();

        browser.get(link).form(link).fill("password", PASSWORD).submit().redirectsTo(STEP);

        browser.get("/schools/jiangzhou/desk/screening").hasStatus(303);
    }

    @Test
    void aRecoveryCodeLetsInOnceAndItsOwnerIsTold() {
        Colleague officer = new Colleague(product, school);
        List<String> codes = officer.setUp();
        Browserless browser = product.browser();
        officer.logIn(browser, "").arrive().follow("手机不在身边，用恢复码").see("10 个字符");

        officer.step(
                        browser,
                        " " + codes.get(3).toUpperCase(java.util.Locale.ROOT).replace('-', ' '))
                .hasStatus(303);

        assertEquals(10, codes.size());
        assertTrue(Outbox.newestText(product).contains("用一个恢复码登录"));
        browser.get(OWN).see("还剩 9 个恢复码");
        Browserless second = product.browser();
        officer.logIn(second, "");
        officer.step(second, codes.get(3)).hasStatus(422);
        officer.step(second, codes.get(4)).hasStatus(303);
    }

    @Test
    void anothersRecoveryCodeIsNone() {
        List<String> codes = new Colleague(product, school).setUp();
        Colleague officer = new Colleague(product, school);
        officer.setUp();
        Browserless browser = product.browser();
        officer.logIn(browser, "");

        officer.step(browser, codes.get(0)).hasStatus(422);
    }
}
