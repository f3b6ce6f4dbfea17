package callboard.login;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Passwords;
import callboard.account.SignInService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Trying to sign in. A wrong name and a wrong password are one answer and the same work; the hash is computed outside
 * any transaction, so that no connection waits for it.
 */
@ApplicationScoped
public class LogInService {

    private final AccountService accounts;
    private final SignInService signIns;
    private final LogInThrottle throttle;
    private final Passwords passwords;

    @Inject
    LogInService(AccountService accounts, SignInService signIns, LogInThrottle throttle, Passwords passwords) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.throttle = throttle;
        this.passwords = passwords;
    }

    /** What came of a try. */
    public sealed interface Outcome {

        /** He is in. */
        record In(Account account) implements Outcome {}

        /** Name or password is not right; it is not said which. */
        record Wrong() implements Outcome {}

        /** Too many wrong tries from browsers like this one; the next counts after this instant. */
        record Wait(Instant until) implements Outcome {

            /** Minutes are what pages show, so the one that is shown must be over the wait. */
            public Instant minute() {
                return until.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
            }
        }
    }

    /** Tries to sign this browser in. */
    public Outcome logIn(String login, String password) {
        Outcome outcome = prove(login, accounts.byAnyName(login), password);
        if (outcome instanceof Outcome.In in) {
            signIns.begin(in.account());
        }
        return outcome;
    }

    /** Asks somebody who is in for his password once more; wrong answers count as they do at the door. */
    public Outcome confirm(Account account, String password) {
        return prove(accounts.loginOf(account), Optional.of(account), password);
    }

    private Outcome prove(String login, Optional<Account> account, String password) {
        String counter = signIns.counter(accounts.index(login), account);
        Optional<Instant> wait = throttle.claim(counter);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        } else if (matches(account, password, counter)) {
            throttle.forget(counter);
            return new Outcome.In(account.orElseThrow());
        } else {
            return new Outcome.Wrong();
        }
    }

    private boolean matches(Optional<Account> account, String password, String counter) {
        try {
            return passwords.match(account, password);
        } catch (ServiceUnavailableException tooMany) {
            throttle.giveBack(counter);
            throw tooMany;
        }
    }
}
