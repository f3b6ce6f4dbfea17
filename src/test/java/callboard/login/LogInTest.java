package callboard.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Passwords;
import callboard.account.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class LogInTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String PASSWORD = "a stage of one's own";
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.on(DATABASE);
        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            Account admin = accounts.create(
                    new AccountService.Newcomer(Account.Kind.STAFF, "周平台", "zhou@example.org", PASSWORD));
            accounts.grant(admin, List.of(Role.PLATFORM_ADMIN), OptionalLong.empty());
            accounts.create(new AccountService.Newcomer(Account.Kind.STAFF, "王老师", "wang@example.org", PASSWORD));
        });
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
    void theRightPasswordLeadsToThePageThatWasAskedFor() {
        Page login = product.browser().get("/login/staff?next=/preferences");

        login.form("/login/staff")
                .fill("username", "ZHOU@example.org ")
                .fill("password", PASSWORD)
                .submit()
                .redirectsTo("/preferences");
    }

    @Test
    void aForeignAddressIsNoPlaceToReturnTo() {
        product.browser()
                .post(
                        "/login/staff",
                        Map.of("username", "zhou@example.org", "password", PASSWORD, "next", "//evil.example"))
                .redirectsTo("/platform/schools");
    }

    @Test
    void aWrongNameAndAWrongPasswordReadTheSame() {
        String wrongPassword = tryToLogIn(product.browser(), "zhou@example.org", "not it");
        String wrongName = tryToLogIn(product.browser(), "nobody@example.org", "not it");

        assertEquals("账号或密码不对。请核对后再试，或用验证码重设密码。", wrongPassword);
        assertEquals(wrongPassword, wrongName);
    }

    @Test
    void afterFiveWrongTriesStrangersWaitAndTheOwnersBrowserDoesNot() {
        Browserless owner = product.browser();
        owner.post("/login/staff", Map.of("username", "wang@example.org", "password", PASSWORD));
        Browserless stranger = product.browser();
        for (int i = 0; i < 5; i++) {
            tryToLogIn(stranger, "wang@example.org", "guess " + i);
        }

        String refused = tryToLogIn(product.browser(), "wang@example.org", PASSWORD);
        Page ownersTry = owner.get("/login/staff")
                .form("/login/staff")
                .fill("username", "wang@example.org")
                .fill("password", PASSWORD)
                .submit();

        assertEquals("试错太多次，请在1月16日 9:01后再试，或用验证码重设密码。", refused);
        ownersTry.redirectsTo("/");
    }

    @Test
    void theWaitGrowsToAQuarterOfAnHourAndNoFurther() {
        assertEquals(Duration.ZERO, LogInFailure.wait(4));
        assertEquals(Duration.ofSeconds(15), LogInFailure.wait(5));
        assertEquals(Duration.ofSeconds(30), LogInFailure.wait(6));
        assertEquals(Duration.ofMinutes(15), LogInFailure.wait(11));
        assertEquals(Duration.ofMinutes(15), LogInFailure.wait(1000));
    }

    @Test
    void whoeverSignsOutIsOutWithThatToken() {
        Browserless browser = product.browser();
        browser.post("/login/staff", Map.of("username", "zhou@example.org", "password", PASSWORD));
        String token = browser.cookie("cb-sign-in").orElseThrow();

        browser.get("/login");
        browser.post("/logout", Map.of("_csrf", browser.cookie("cb-csrf").orElseThrow()))
                .redirectsTo("/login");

        product.browser()
                .plant("cb-sign-in", token)
                .get("/nowhere")
                .redirectsTo("/login?next=%2Fnowhere")
                .arrive()
                .see("登录后会回到这里");
    }

    @Test
    void aPasswordHashNamesItsParametersAndDiffersEachTime() {
        Passwords passwords = new Passwords();
        String first = passwords.hash(PASSWORD);
        String second = passwords.hash(PASSWORD);

        assertEquals(
                "$shiro2$argon2id$v=19$t=2,m=19456,p=1",
                first.substring(0, first.lastIndexOf('$', first.lastIndexOf('$') - 1)));
        assertNotEquals(first, second);
    }

    @Nested
    @OnBothDatabases
    final class FortyGuessesOnTwoNodes {

        private final TestDatabase database;

        FortyGuessesOnTwoNodes(TestDatabase database) {
            this.database = database;
        }

        @Test
        void areLookedAtFiveTimesAndTheNextAfterItsWait() throws Exception {
            try (Product node = Product.still(database);
                    Product other = Product.still(database)) {
                Account account = node.ask(() -> node.bean(AccountService.class)
                        .create(new AccountService.Newcomer(Account.Kind.STAFF, "钱老师", "qian@example.org", PASSWORD)));
                List<Callable<LogInService.Outcome>> guesses = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    guesses.add(guess(node, account, "guess " + i));
                    guesses.add(guess(other, account, "other " + i));
                }
                var threads = Executors.newFixedThreadPool(8);
                int looked = 0;
                for (var answer : threads.invokeAll(guesses)) {
                    looked += answer.get() instanceof LogInService.Outcome.Wrong ? 1 : 0;
                }
                threads.shutdown();

                assertEquals(5, looked);
                assertEquals("Wait", at(node, account, Duration.ofSeconds(15).minusMillis(1)));
                assertEquals("In", at(node, account, Duration.ofSeconds(15)));
                assertEquals("In", at(node, account, Duration.ofSeconds(16)), "and is forgotten");
            }
        }

        private static String at(Product node, Account account, Duration later) throws Exception {
            node.clock().set(TestClock.MORNING.plus(later));
            return guess(node, account, PASSWORD).call().getClass().getSimpleName();
        }

        private static Callable<LogInService.Outcome> guess(Product node, Account account, String password) {
            return () -> node.ask(() -> node.bean(LogInService.class).confirm(account, password));
        }
    }

    private static String tryToLogIn(Browserless browser, String username, String password) {
        Page page = browser.post(
                "/login/staff",
                Map.of(
                        "username",
                        username,
                        "password",
                        password,
                        "_csrf",
                        browser.cookie("cb-csrf").orElse("")));
        return page.hasStatus(422).select(".field__error").text();
    }
}
