package callboard.account;

import callboard.config.Clock;
import callboard.rules.Asker;
import callboard.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who this request comes from, read once from the sign-in row of its cookie. Asked on every request, so a locked account, an
 * ended sign-in and a role taken away act on the next one.
 */
@RequestScoped
public class CurrentSignIn implements Asker, Visitor {

    private final Browser browser;
    private final SignIns signIns;
    private final Grants grants;
    private final Clock clock;
    private SignIns.@Nullable Found found;
    private boolean asked;
    private @Nullable List<Grant> held;

    @Inject
    CurrentSignIn(Browser browser, SignIns signIns, Grants grants, Clock clock) {
        this.browser = browser;
        this.signIns = signIns;
        this.grants = grants;
        this.clock = clock;
    }

    /** The account, if somebody is signed in. */
    public Optional<Account> account() {
        return found().map(SignIns.Found::account);
    }

    /** The sign-in row of this request. */
    public Optional<SignIn> signIn() {
        return found().map(SignIns.Found::signIn);
    }

    /** What he may do, where. */
    public List<Grant> grants() {
        if (held == null) {
            held = account().map(account -> grants.of(account.id())).orElse(List.of());
        }
        return held;
    }

    @Override
    public Optional<Person> person() {
        return account().map(account -> new Person(account.id(), account.name()));
    }

    @Override
    public Optional<Who> who() {
        return account()
                .map(account -> new Who(
                        account.name().isEmpty() ? account.loginMasked() : account.name(),
                        grants().stream()
                                .map(Grant::role)
                                .min(Comparator.naturalOrder())
                                .map(Role::key)
                                .orElse("account.role.CANDIDATE")));
    }

    /** Forgets what was read, after signing in or out within this request. */
    void changed(@Nullable Account account, @Nullable SignIn signIn) {
        held = null;
        asked = true;
        found = account == null || signIn == null ? null : new SignIns.Found(signIn, account);
    }

    private Optional<SignIns.Found> found() {
        if (!asked) {
            asked = true;
            found = browser.token()
                    .flatMap(token -> signIns.byToken(Tokens.hash(token)))
                    .filter(row ->
                            row.signIn().holds(clock.now()) && !row.account().locked())
                    .orElse(null);
        }
        return Optional.ofNullable(found);
    }
}
