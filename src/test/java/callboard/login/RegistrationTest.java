package callboard.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.LogIn;
import callboard.notice.Outbox;
import callboard.puzzle.Sum;
import callboard.rules.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class RegistrationTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.on(DATABASE);
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
    void aCandidateRegistersWithTheCodeSentToHisPhoneAndIsIn() {
        Browserless phone = product.browser();

        Page asked = askForCode(phone, "/register", "138 0000 0001").see("验证码已发到 138****0001");
        assertEquals(
                List.of("获取验证码"),
                asked.select(".field__line:has([name=code]) > button").eachText(),
                "beside the field, above what is said about it");
        assertEquals("", asked.select("form button[type=submit]").get(0).attr("formaction"), "what Enter presses");
        Page done = confirm(asked, "/register", newestCode(), "唱给你听 2027");

        done.redirectsTo("/");
        phone.get("/nowhere").hasStatus(404);
    }

    @Test
    void theOthersRegisterWithTheirMailAddressOnly() {
        Page refused = askForCode(product.browser(), "/register", "mei@example.org");
        Page asked = askForCode(product.browser(), "/register/international", "mei@example.org");

        refused.hasStatus(422).see("这不是中国内地的手机号");
        confirm(asked, "/register/international", newestCode(), "唱给你听 2027").redirectsTo("/");
    }

    @Test
    void aWrongCodeAndANumberThatHasAnAccountReadTheSame() {
        Browserless first = product.browser();
        confirm(askForCode(first, "/register", "13800000003"), "/register", newestCode(), "唱给你听 2027");
        product.clock().advance(Duration.ofMinutes(2));

        Page again = askForCode(product.browser(), "/register", "13800000003");
        Page taken = confirm(again.see("验证码已发到"), "/register", "000000", "唱给你听 2027");
        Page wrong = confirm(askForCode(product.browser(), "/register", "13800000004"), "/register", "x", "唱给你听 2027");

        assertEquals(
                wrong.hasStatus(422).select(".field__error").text(),
                taken.hasStatus(422).select(".field__error").text());
        askForCode(product.browser(), "/password-reset", "13800000018").see("验证码已发到");
        assertEquals(true, Outbox.newestText(product).contains("还没有账号"), "what the owner of the number reads");
    }

    @Test
    void aCodeOpensOnceWithinFiveMinutesAndFiveTries() {
        LogIn number = LogIn.of("13800000005");
        CodeService codes = product.bean(CodeService.class);
        product.ask(() -> codes.send(CodePurpose.REGISTER, number));
        String code = newestCode();

        assertEquals(false, product.ask(() -> codes.redeem(CodePurpose.RESET, number, code)), "of another purpose");
        assertEquals(true, product.ask(() -> codes.redeem(CodePurpose.REGISTER, number, code)));
        assertEquals(false, product.ask(() -> codes.redeem(CodePurpose.REGISTER, number, code)), "used");

        product.clock().advance(Duration.ofMinutes(1));
        product.ask(() -> codes.send(CodePurpose.REGISTER, number));
        String late = newestCode();
        product.clock().advance(Duration.ofMinutes(5));
        assertEquals(false, product.ask(() -> codes.redeem(CodePurpose.REGISTER, number, late)), "too late");

        product.ask(() -> codes.send(CodePurpose.REGISTER, number));
        String guessed = newestCode();
        for (int i = 0; i < 5; i++) {
            product.ask(() -> codes.redeem(CodePurpose.REGISTER, number, "no"));
        }
        assertEquals(false, product.ask(() -> codes.redeem(CodePurpose.REGISTER, number, guessed)), "sixth try");
    }

    @Test
    void aCodeThatWasRightIsNotUsedBeforeTheAccountIs() {
        LogIn number = LogIn.of("13800000025");
        CodeService codes = product.bean(CodeService.class);
        product.ask(() -> codes.send(CodePurpose.REGISTER, number));
        String code = newestCode();

        product.ask(() -> codes.right(CodePurpose.REGISTER, number, code));

        assertEquals(true, product.ask(() -> codes.redeem(CodePurpose.REGISTER, number, code)), "turned away between");
    }

    @Test
    void aPageFromBeforeThePuzzleWasAskedIsAnsweredWithIt() {
        Browserless phone = product.browser();
        askForCode(phone, "/register", "13800000030");
        PageForm old = phone.get("/register").form("/register");
        for (int i = 1; i < CodeDesk.OF_BROWSER; i++) {
            old.fill("username", "1380000003" + i).submit("获取验证码").hasStatus(200);
        }

        Page asked = old.fill("username", "13800000039").submit("获取验证码");

        assertEquals(1, asked.hasStatus(422).select("[name=answer]").size());
    }

    @Test
    void aNumberGetsFiveCodesAnHour() {
        LogIn number = LogIn.of("13800000006");
        CodeService codes = product.bean(CodeService.class);
        List<Boolean> sent = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sent.add(product.ask(() -> codes.send(CodePurpose.REGISTER, number)).isAllowed());
            product.clock().advance(Duration.ofMinutes(2));
        }

        assertEquals(List.of(true, true, true, true, true, false), sent);
    }

    @Test
    void aNumberGetsTenCodesADayWhateverTheyAreFor() {
        LogIn number = LogIn.of("13800000016");
        CodeService codes = product.bean(CodeService.class);
        List<Boolean> sent = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            CodePurpose purpose = CodePurpose.values()[i % 3];
            sent.add(product.ask(() -> codes.send(purpose, number)).isAllowed());
            product.clock().advance(Duration.ofMinutes(30));
        }
        product.clock().set(TestClock.MORNING.plus(Duration.ofDays(1)));

        assertEquals(Collections.nCopies(10, true), sent.subList(0, 10));
        assertEquals(false, sent.get(10));
        assertEquals(
                "", product.ask(() -> codes.send(CodePurpose.RESET, number)).reasonKey(), "a day later");
    }

    @Test
    void theBoundsOfEveryLimitAreHalfOpen() {
        CodeService codes = product.bean(CodeService.class);
        LogIn number = LogIn.of("13800000017");
        product.ask(() -> codes.send(CodePurpose.REGISTER, number));

        product.clock().advance(Duration.ofSeconds(60).minusMillis(1));
        assertEquals(
                "login.code.wait",
                product.ask(() -> codes.send(CodePurpose.REGISTER, number)).reasonKey());
        product.clock().advance(Duration.ofMillis(1));
        assertEquals(
                true,
                product.ask(() -> codes.send(CodePurpose.REGISTER, number)).isAllowed());

        String code = newestCode();
        product.clock().advance(Duration.ofMinutes(5).minusMillis(1));
        assertEquals(true, product.ask(() -> codes.redeem(CodePurpose.REGISTER, number, code)));
        product.ask(() -> codes.send(CodePurpose.REGISTER, number));
        String next = newestCode();
        for (int i = 0; i < 4; i++) {
            product.ask(() -> codes.redeem(CodePurpose.REGISTER, number, "no"));
        }
        assertEquals(true, product.ask(() -> codes.redeem(CodePurpose.REGISTER, number, next)), "fifth try");
    }

    @Test
    void aForgottenPasswordIsSetByCodeAndEndsTheOtherSignIns() {
        Browserless old = product.browser();
        confirm(askForCode(old, "/register", "13800000007"), "/register", newestCode(), "old password");
        product.clock().advance(Duration.ofMinutes(2));

        Browserless fresh = product.browser();
        Page asked = askForCode(fresh, "/password-reset", "13800000007");
        confirm(asked, "/password-reset", newestCode(), "new password").redirectsTo("/");

        old.get("/nowhere").redirectsTo("/login?next=%2Fnowhere");
    }

    @Nested
    @OnBothDatabases
    final class AHundredClicksAtOnce {

        private final TestDatabase database;

        AHundredClicksAtOnce(TestDatabase database) {
            this.database = database;
        }

        @Test
        void sendOneCodeFromTwoNodes() throws Exception {
            try (Product crowded = Product.still(database);
                    Product other = Product.still(database)) {
                List<Callable<Verdict>> clicks = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    clicks.add(click(crowded));
                    clicks.add(click(other));
                }
                var threads = Executors.newFixedThreadPool(12);

                long sent = 0;
                for (var answer : threads.invokeAll(clicks)) {
                    sent += answer.get().isAllowed() ? 1 : 0;
                }
                threads.shutdown();

                assertEquals(1, sent);
            }
        }

        private static Callable<Verdict> click(Product node) {
            CodeService codes = node.bean(CodeService.class);
            return () -> node.ask(() -> codes.send(CodePurpose.REGISTER, LogIn.of("13800000008")));
        }
    }

    private static Page askForCode(Browserless browser, String address, String username) {
        return Sum.answered(browser.get(address), address)
                .fill("username", username)
                .submit("获取验证码");
    }

    private static Page confirm(Page page, String address, String code, String password) {
        PageForm form = page.form(address).fill("code", code).fill("password", password);
        page.select("form[action=" + address + "] [type=checkbox]")
                .forEach(tick -> form.fill(tick.attr("name"), tick.val()));
        return form.submit();
    }

    private static String newestCode() {
        return Outbox.newestText(product).replaceFirst("(?s).*?(\\d{6}).*", "$1");
    }
}
