package callboard.factor;

import callboard.Browserless;
import callboard.Page;
import callboard.Product;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.school.School;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

/** A colleague with a password, perhaps with a phone. */
public final class Colleague {

    static final String PASSWORD = "a stage of one's own";
    private static final String STEP = "/login/second-factor";
    private static final AtomicInteger MADE = new AtomicInteger();

    public final String login = "colleague" + MADE.incrementAndGet() + "@example.org";
    public final Phone phone;
    public final Browserless browser;
    private final Product product;

    /** Makes his account as an officer of the school, and signs him in. */
    public Colleague(Product product, School school) {
        this.product = product;
        this.phone = new Phone(product);
        this.browser = product.browser();
        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            Account account = accounts.create(new AccountService.Newcomer(Account.Kind.STAFF, "陈老师", login, PASSWORD));
            accounts.grant(account, List.of(Role.OFFICER), OptionalLong.of(school.id()));
        });
        browser.signIn("/login/staff", login, PASSWORD);
    }

    /** Sets it up, and lets the code that did so grow old. */
    List<String> setUp() {
        List<String> codes = phone.setUp(browser, PASSWORD);
        product.clock().advance(Duration.ofMinutes(2));
        return codes;
    }

    Page logIn(Browserless in, String next) {
        return in.get("/login/staff?next=" + next)
                .form("/login/staff")
                .fill("username", login)
                .fill("password", PASSWORD)
                .submit();
    }

    Page step(Browserless in, String code) {
        return in.get(STEP).form(STEP).fill("code", code).submit();
    }

    Browserless signIn(String code) {
        Browserless fresh = product.browser();
        logIn(fresh, "");
        step(fresh, code).hasStatus(303);
        return fresh;
    }
}
