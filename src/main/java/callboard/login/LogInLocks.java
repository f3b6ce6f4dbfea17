package callboard.login;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.SignInService;
import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The waits that wrong passwords have brought upon an account, seen from the outside. */
@ApplicationScoped
public class LogInLocks {

    private final LogInFailures failures;
    private final AccountService accounts;
    private final SignInService signIns;
    private final Clock clock;

    @Inject
    LogInLocks(LogInFailures failures, AccountService accounts, SignInService signIns, Clock clock) {
        this.failures = failures;
        this.accounts = accounts;
        this.signIns = signIns;
        this.clock = clock;
    }

    /**
     * The end of the longest wait of all browsers.
     *
     * @param otherNames by which he signs in beside the name of the account
     */
    public Optional<Instant> until(Account account, Collection<String> otherNames) {
        return failures.longest(keys(account, otherNames)).filter(until -> until.isAfter(clock.now()));
    }

    /** Forgets all wrong passwords, of strangers too: they begin to count anew. */
    @Transactional
    public void release(Account account, Collection<String> otherNames) {
        failures.forgetAll(keys(account, otherNames));
    }

    private List<String> keys(Account account, Collection<String> otherNames) {
        List<String> indexes = Stream.concat(Stream.of(accounts.loginOf(account)), otherNames.stream())
                .map(accounts::index)
                .toList();
        return signIns.counters(indexes, account);
    }
}
