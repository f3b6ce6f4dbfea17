package callboard.account;

import callboard.config.Clock;
import callboard.data.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Signing in and out. A wrong name and a wrong password are one answer and the same work; the hash is computed outside
 * any transaction, so that no connection waits for it.
 */
@ApplicationScoped
public class SignInService {

    private final Accounts accounts;
    private final SignIns signIns;
    private final LogInThrottle throttle;
    private final Passwords passwords;
    private final Vault vault;
    private final Clock clock;
    private final Browser browser;
    private final CurrentSignIn current;
    private final Instance<LoginName> otherNames;

    @Inject
    SignInService(
            Accounts accounts,
            SignIns signIns,
            LogInThrottle throttle,
            Passwords passwords,
            Vault vault,
            Clock clock,
            Browser browser,
            CurrentSignIn current,
            @Any Instance<LoginName> otherNames) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.throttle = throttle;
        this.passwords = passwords;
        this.vault = vault;
        this.clock = clock;
        this.browser = browser;
        this.current = current;
        this.otherNames = otherNames;
    }

    /** What came of a try. */
    public sealed interface Outcome {

        /** He is in. */
        record In(Account account) implements Outcome {}

        /** Name or password is not right; it is not said which. */
        record Wrong() implements Outcome {}

        /** Too many wrong tries from browsers like this one; the next counts after this instant. */
        record Wait(Instant until) implements Outcome {}
    }

    /** Tries to sign in. */
    public Outcome logIn(String login, String password) {
        String index = vault.index("account.login", LogIn.of(login).canonical());
        Optional<Account> account = accounts.byLogin(index).or(() -> byOtherName(login));
        String counter = counter(index, account);
        Optional<Instant> wait = throttle.waitUntil(counter);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        if (matches(account, password)) {
            throttle.forget(counter);
            begin(account.orElseThrow());
            return new Outcome.In(account.orElseThrow());
        } else {
            throttle.failed(counter);
            return new Outcome.Wrong();
        }
    }

    /** Signs this browser in to an account whose owner has just proved who he is. */
    @Transactional
    public void begin(Account account) {
        String token = Tokens.fresh();
        SignIn signIn = new SignIn(account, Tokens.hash(token), browser.name(), clock.now());
        signIn.recogniseBy(browser.marked());
        signIns.add(signIn);
        Duration age = account.isCandidate() ? SignIn.CANDIDATE_AGE : SignIn.STAFF_AGE;
        browser.keepToken(token, age);
        current.changed(account, signIn);
    }

    /** Signs this browser out. */
    @Transactional
    public void end() {
        current.signIn().ifPresent(signIn -> {
            signIn.end(clock.now());
            signIns.save(signIn);
        });
        browser.dropToken();
        current.changed(null, null);
    }

    /** Writes down that a sign-in was used. */
    @Transactional
    public void note(long signIn) {
        signIns.note(signIn, clock.now());
    }

    private boolean matches(Optional<Account> account, String password) {
        if (account.isEmpty() || account.get().locked()) {
            passwords.matchNobody(password);
            return false;
        } else {
            return passwords.matches(password, account.get().passwordHash);
        }
    }

    private Optional<Account> byOtherName(String login) {
        return otherNames.stream()
                .flatMapToLong(names -> names.account(login).stream())
                .boxed()
                .findFirst()
                .flatMap(accounts::byId);
    }

    /** Strangers to an account share a counter; a browser in which it was signed in before has its own. */
    private String counter(String index, Optional<Account> account) {
        String device = browser.knownAs();
        boolean known = account.isPresent() && signIns.known(account.get().id(), device) > 0;
        return Tokens.hash(index + '\n' + (known ? device : "stranger"));
    }
}
