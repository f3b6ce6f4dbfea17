package callboard.certification;

import callboard.Browserless;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.notice.Outbox;
import callboard.puzzle.Sum;
import java.util.stream.IntStream;

/**
 * Somebody whose name, numbers and phones are like nobody else's, so that they are found wherever they went.
 *
 * @param phone the one he registers with
 * @param laterPhone the one he changes to
 * @param rightNumber what he asks to have his number corrected to
 */
record Canary(String name, String number, String rightNumber, String phone, String laterPhone) {

    /** What every name begins with, every number, and every phone. */
    static final String NAME = "金丝雀";

    static final String NUMBER = "99010120080101";
    static final String PHONE = "13912345";

    private static final String LETTERS = "甲乙丙丁戊己庚辛壬癸";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    static Canary marked(int n) {
        return new Canary(
                NAME + LETTERS.charAt(n / 10) + LETTERS.charAt(n % 10),
                number(700 + n),
                number(800 + n),
                PHONE + "6%02d".formatted(n),
                PHONE + "7%02d".formatted(n));
    }

    private static String number(int series) {
        String body = NUMBER + "%03d".formatted(series);
        int sum = IntStream.range(0, 17)
                .map(at -> WEIGHTS[at] * (body.charAt(at) - '0'))
                .sum();
        return body + "10X98765432".charAt(sum % 11);
    }

    /** By the pages: a puzzle, a code, a password, and both consents. */
    Browserless register(Product product) {
        Browserless browser = product.browser();
        Page asked = ask(browser, "/register", phone);
        PageForm form = asked.form("/register").fill("code", code(product)).fill("password", Cast.PASSWORD);
        asked.select("form[action=/register] [type=checkbox]")
                .forEach(tick -> form.fill(tick.attr("name"), tick.val()));
        form.submit().redirectsTo("/");
        return browser;
    }

    void changePhone(Product product, Browserless browser) {
        Page asked = ask(browser, "/account/contact", laterPhone);
        asked.form("/account/contact")
                .fill("code", code(product))
                .fill("password", Cast.PASSWORD)
                .submit()
                .redirectsTo("/account");
    }

    void takeOwnData(Browserless browser) {
        browser.get("/account/data")
                .form("/account/data")
                .fill("password", Cast.PASSWORD)
                .submit()
                .hasStatus(200);
    }

    /** Asks for the right number; gives the address of the correction. */
    String askForCorrection(Browserless browser) {
        String own = browser.get("/corrections")
                .form("/corrections")
                .fill("number", rightNumber)
                .fill("words", "号码抄错了")
                .submit()
                .hasStatus(303)
                .arrive()
                .address();
        browser.get(own)
                .form(own + "/evidence")
                .upload(Papers.picture("evidence"))
                .submit()
                .redirectsTo(own);
        browser.get(own).form(own + "/submission").submit().redirectsTo(own);
        return own;
    }

    private static Page ask(Browserless browser, String page, String phone) {
        return Sum.answered(browser.get(page), page)
                .fill("username", phone)
                .submit("获取验证码")
                .hasStatus(200);
    }

    private static String code(Product product) {
        return Outbox.newestText(product).replaceFirst("(?s).*?(\\d{6}).*", "$1");
    }
}
