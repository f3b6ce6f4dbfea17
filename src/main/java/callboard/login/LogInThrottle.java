package callboard.login;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Slows down whoever guesses, counting in the database, where every node sees it. */
@ApplicationScoped
public class LogInThrottle {

    private final LogInFailures failures;
    private final Clock clock;

    @Inject
    LogInThrottle(LogInFailures failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * Until when a try of this kind is not looked at. An allowed try counts as failed from now on, until {@link #forget} says that
     * it was right. The row stays locked until its new wait is written, so guesses that come side by side are counted one after the other.
     */
    @Transactional
    public Optional<Instant> claim(String key) {
        // as the database keeps it: rounded up, the row begun just now would let its own try wait
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        failures.begin(key, now);
        if (failures.claim(key, now) == 0) {
            return failures.of(key).map(row -> row.waitUntil);
        }
        failures.of(key).ifPresent(row -> failures.delay(key, now.plus(LogInFailure.wait(row.failures()))));
        return Optional.empty();
    }

    /** The try was not looked at after all, because too many were waiting: it does not count. */
    @Transactional
    public void giveBack(String key) {
        failures.giveBack(key, clock.now().truncatedTo(ChronoUnit.MICROS));
    }

    @Transactional
    public void forget(String key) {
        failures.forget(key);
    }
}
