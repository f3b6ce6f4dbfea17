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
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.notice.Outbox;
import callboard.school.School;
import callboard.school.SchoolStage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Setting a second factor up, on one phone and another, renewing recovery codes, giving it up. */
final class OwnFactorTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String PASSWORD = Colleague.PASSWORD;
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
    void settingUpNeedsThePasswordAndEndsOtherSignIns() {
        Colleague officer = new Colleague(product, school);
        Browserless elsewhere = product.browser();
        officer.logIn(elsewhere, "");
        officer.phone.scan(officer.browser.get(OWN).form(OWN).submit().arrive());
        String token = officer.browser.cookie("cb-sign-in").orElseThrow();

        Page wrong = officer.browser
                .get(OWN)
                .form(OWN + "/confirmation")
                .fill("code", officer.phone.code())
                .fill("password", "not it at all")
                .submit();
        assertEquals(
                "密码不对。请核对后再填。", wrong.hasStatus(422).select(".field__error").text());
        officer.logIn(product.browser(), "").redirectsTo(HOME);
        officer.browser
                .get(OWN)
                .form(OWN + "/confirmation")
                .fill("code", officer.phone.code())
                .fill("password", PASSWORD)
                .submit()
                .see("只显示这一次");

        assertNotEquals(token, officer.browser.cookie("cb-sign-in").orElseThrow());
        assertTrue(Outbox.newestText(product).contains("开启了两步验证"));
        elsewhere.get("/account").redirectsTo("/login?next=%2Faccount");
        officer.browser.get(OWN).see("还剩 10 个恢复码");
    }

    @Test
    void aSecretIsForgottenAfterAQuarterOfAnHour() {
        Colleague officer = new Colleague(product, school);
        officer.phone.scan(officer.browser.get(OWN).form(OWN).submit().arrive());
        Page shown = officer.browser.get(OWN);

        product.clock().advance(Duration.ofMinutes(15));

        shown.form(OWN + "/confirmation")
                .fill("code", officer.phone.code())
                .fill("password", PASSWORD)
                .submit()
                .redirectsTo(OWN);
        officer.browser.get(OWN).see("开始设置");
    }

    @Test
    void whatOneSignInPreparedNoOtherConfirms() {
        Colleague officer = new Colleague(product, school);
        Browserless thief = product.browser();
        officer.logIn(thief, "");
        officer.phone.scan(thief.get(OWN).form(OWN).submit().arrive());

        officer.browser.get(OWN).see("开始设置");

        assertEquals(0, officer.browser.get(OWN).select(".factor-seed").size());
    }

    @Test
    void aNewPhoneReplacesTheOldOneOnlyWhenItIsSetUp() {
        Colleague officer = new Colleague(product, school);
        officer.setUp();
        officer.browser.get(OWN).form(OWN).submit();
        Browserless second = officer.signIn(officer.phone.code());
        Phone other = new Phone(product);
        product.clock().advance(Duration.ofMinutes(1));

        other.setUp(second, PASSWORD);
        product.clock().advance(Duration.ofMinutes(1));

        Browserless third = product.browser();
        officer.logIn(third, "");
        officer.step(third, officer.phone.code()).hasStatus(422);
        officer.step(third, other.code()).hasStatus(303);
    }

    @Test
    void renewedRecoveryCodesReplaceTheOldOnes() {
        Colleague officer = new Colleague(product, school);
        List<String> old = officer.setUp();
        String page = OWN + "/recovery-codes";
        officer.browser
                .get(page)
                .form(page)
                .fill("password", "not it at all")
                .submit()
                .hasStatus(422);

        List<String> fresh = officer.browser
                .get(page)
                .form(page)
                .fill("password", PASSWORD)
                .submit()
                .select(".factor-codes li")
                .eachText();

        Browserless browser = product.browser();
        officer.logIn(browser, "");
        officer.step(browser, old.get(0)).hasStatus(422);
        officer.step(browser, fresh.get(0)).hasStatus(303);
    }

    @Test
    void turnedOffThePasswordIsEnoughAgain() {
        Colleague officer = new Colleague(product, school);
        officer.setUp();
        String page = OWN + "/end";
        officer.browser
                .get(page)
                .form(page)
                .fill("password", "not it at all")
                .submit()
                .hasStatus(422);

        officer.browser
                .get(page)
                .form(page)
                .fill("password", PASSWORD)
                .submit()
                .redirectsTo("/account")
                .arrive()
                .see("没有开启");

        assertTrue(Outbox.newestText(product).contains("关闭了两步验证"));
        officer.logIn(product.browser(), "").redirectsTo(HOME);
    }

    @Test
    void operatorsTakeItAwayWithoutARequest() {
        Colleague officer = new Colleague(product, school);
        officer.setUp();

        product.act(() -> product.bean(FactorService.class)
                .reset(product.bean(AccountService.class).byLogin(officer.login).orElseThrow(), 0, "phone lost"));

        assertTrue(Outbox.newestText(product).contains("重设了你的两步验证"));
        officer.browser.get("/account").redirectsTo("/login?next=%2Faccount");
        officer.logIn(product.browser(), "").redirectsTo(HOME);
    }

    @Test
    void candidatesHaveNone() {
        product.act(() -> product.bean(AccountService.class)
                .create(new AccountService.Newcomer(Account.Kind.CANDIDATE, "林知夏", "13800000001", PASSWORD)));
        Browserless candidate = product.browser().signIn("/login", "13800000001", PASSWORD);

        candidate.get(OWN).hasStatus(404);
        candidate.get("/account").seeNot("两步验证");
    }
}
