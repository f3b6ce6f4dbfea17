package callboard.account;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Signs this browser in and out, for an account whose owner has just proved who he is. */
@ApplicationScoped
public class SignInService {

    private final SignIns signIns;
    private final Clock clock;
    private final Browser browser;
    private final CurrentSignIn current;

    @Inject
    SignInService(SignIns signIns, Clock clock, Browser browser, CurrentSignIn current) {
        this.signIns = signIns;
        this.clock = clock;
        this.browser = browser;
        this.current = current;
    }

    /** Signs this browser in; whoever was signed in here before is not any more. */
    @Transactional
    public void begin(Account account) {
        end();
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
            browser.dropToken();
        });
        current.changed(null, null);
    }

    /** Where a person is signed in now, last used first. */
    public List<SignIn> open(Account account) {
        Instant now = clock.now();
        return signIns.of(account.id()).stream()
                .filter(signIn -> signIn.holds(now))
                .toList();
    }

    /** Ends one sign-in of a person, in whichever browser it is. */
    @Transactional
    public void end(SignIn signIn) {
        signIn.end(clock.now());
        signIns.save(signIn);
    }

    /** Ends every sign-in of an account but this browser's: after a new password, or when an identity moved. */
    @Transactional
    public void endOthers(Account account) {
        signIns.endOthers(account.id(), current.signIn().map(SignIn::id).orElse(0L), clock.now());
    }

    /** Writes down that a sign-in was used. */
    @Transactional
    public void note(long signIn) {
        signIns.note(signIn, clock.now());
    }

    /**
     * Under which key wrong passwords are counted: strangers to an account share one, a browser in which it was signed in
     * before has its own.
     */
    public String counter(String loginIndex, Optional<Account> account) {
        String device = browser.knownAs();
        boolean known = account.isPresent() && signIns.known(account.get().id(), device) > 0;
        return Tokens.hash(loginIndex + '\n' + (known ? device : "stranger"));
    }
}
