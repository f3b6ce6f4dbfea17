package callboard.school;

import callboard.Browserless;
import callboard.Product;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import java.util.List;
import java.util.OptionalLong;

/** Schools and their staff, as the tests of several packages need them. Everybody has the same password. */
public final class SchoolStage {

    public static final String PASSWORD = "the curtain rises at nine";

    private final Product product;

    public SchoolStage(Product product) {
        this.product = product;
    }

    /** A school with its season 2027. */
    public School school(String code, String name) {
        return product.ask(() -> {
            School school = product.bean(SchoolService.class).create(code, name, "江西省");
            product.bean(SeasonService.class).create(school, 2027);
            return school;
        });
    }

    public Season season(School school) {
        return product.ask(
                () -> product.bean(Seasons.class).current(school.id()).orElseThrow());
    }

    /** Somebody new who holds this role at the school, signed in. */
    public Browserless staff(School school, Role role, String name) {
        return signedIn(role, name, school.code() + "." + role + "@example.org", OptionalLong.of(school.id()));
    }

    /** As {@link #staff(School, Role, String)}, where several hold the role: {@code word} tells their log-ins apart. */
    public Browserless staff(School school, Role role, String name, String word) {
        return signedIn(role, name, school.code() + "." + word + "@example.org", OptionalLong.of(school.id()));
    }

    /** As {@link #staff(School, Role, String, String)} with several roles. */
    public Browserless staff(School school, List<Role> roles, String name, String word) {
        String login = school.code() + "." + word + "@example.org";
        return signedIn(roles, name, login, OptionalLong.of(school.id()));
    }

    /** Somebody new who holds this role of the platform, signed in. */
    public Browserless platform(Role role, String name) {
        return signedIn(role, name, role + "@platform.example.org", OptionalLong.empty());
    }

    private Browserless signedIn(Role role, String name, String login, OptionalLong school) {
        return signedIn(List.of(role), name, login, school);
    }

    private Browserless signedIn(List<Role> roles, String name, String login, OptionalLong school) {
        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            Account account = accounts.create(new AccountService.Newcomer(Account.Kind.STAFF, name, login, PASSWORD));
            accounts.grant(account, roles, school);
        });
        return product.browser().signIn("/login/staff", login, PASSWORD);
    }
}
