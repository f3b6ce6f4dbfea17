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
    private final SecondStep secondStep;
    private final Clock clock;
    private SignIns.@Nullable Found found;
    private boolean asked;
    private @Nullable List<Grant> held;

    @Inject
    CurrentSignIn(Browser browser, SignIns signIns, Grants grants, SecondStep secondStep, Clock clock) {
        this.browser = browser;
        this.signIns = signIns;
        this.grants = grants;
        this.secondStep = secondStep;
        this.clock = clock;
    }

    /** The account, if somebody is signed in; between the two steps nobody is. */
    public Optional<Account> account() {
        return in().map(SignIns.Found::account);
    }

    /** The sign-in row of this request. */
    public Optional<SignIn> signIn() {
        return in().map(SignIns.Found::signIn);
    }

    /** Who knew the password here and has not passed his second factor yet. */
    public Optional<Account> waiting() {
        return found().filter(row -> row.signIn().isWaiting()).map(SignIns.Found::account);
    }

    /**
     * Whose sign-in ran out in this browser, by age or by idling and not long ago. He is not in and may nothing; but what he sent may
     * be kept for him.
     */
    Optional<Account> lapsed() {
        return found().isPresent()
                ? Optional.empty()
                : browser.token()
                        .flatMap(token -> signIns.byToken(Tokens.hash(token)))
                        .filter(row -> row.signIn().hasLapsed(clock.now())
                                && !row.account().locked())
                        .map(SignIns.Found::account);
    }

    /** What he may do, where: nothing, as long as his roles demand a second factor and he has none. */
    public List<Grant> grants() {
        return lacksFactor() ? List.of() : held();
    }

    /** Whether his roles demand a second factor and he has none yet. */
    public boolean lacksFactor() {
        return signIn().filter(signIn -> signIn.factor != SignIn.Factor.PASSED).isPresent()
                && secondStep.demands(held().stream().map(Grant::role).toList());
    }

    /** The row of this browser's token, whether or not its second step is done. */
    Optional<SignIn> row() {
        return found().map(SignIns.Found::signIn);
    }

    /** Asks the database again; what was read is not true any more. */
    void forget() {
        held = null;
        asked = false;
        found = null;
    }

    private List<Grant> held() {
        if (held == null) {
            held = account().map(account -> grants.of(account.id())).orElse(List.of());
        }
        return held;
    }

    private Optional<SignIns.Found> in() {
        return found().filter(row -> !row.signIn().isWaiting());
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
                        held().stream()
                                .map(Grant::role)
                                .min(Comparator.naturalOrder())
                                .map(Role::key)
                                .orElse("account.role.CANDIDATE"),
                        !account.isCandidate()));
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
