package callboard.factor;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.SignInService;
import callboard.account.Tokens;
import callboard.login.LogInService.Outcome;
import callboard.login.LogInThrottle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The second step of signing in. Codes are short, so every try is counted before it is looked at. */
@ApplicationScoped
class SecondStepService {

    private final AccountService accounts;
    private final SignInService signIns;
    private final LogInThrottle throttle;
    private final Proofs proofs;

    @Inject
    SecondStepService(AccountService accounts, SignInService signIns, LogInThrottle throttle, Proofs proofs) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.throttle = throttle;
        this.proofs = proofs;
    }

    /** Tries to let in whoever waits in this browser. */
    Outcome pass(Account account, String code) {
        String counter = counter(account);
        Optional<Instant> wait = throttle.claim(counter);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        } else if (proofs.accept(account, code)) {
            throttle.forget(counter);
            signIns.pass(account);
            return new Outcome.In(account);
        } else {
            return new Outcome.Wrong();
        }
    }

    /** Counted apart from passwords: a right password must not make up for wrong codes. */
    private String counter(Account account) {
        String index = accounts.index(accounts.loginOf(account));
        return Tokens.hash("second factor\n" + signIns.counter(index, Optional.of(account)));
    }
}
