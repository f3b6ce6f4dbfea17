package callboard.login;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Wrong passwords in a row for one account from one kind of browser. Browsers in which the account was signed in before
 * count each for itself; all strangers share one row, so they can shut out each other but never the owner's phone.
 */
@Entity
@Table(name = "log_in_failure")
public class LogInFailure {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Id
    String failureKey;

    int failures;

    Instant waitUntil;

    protected LogInFailure() {}

    /** How long the next try has to wait after so many failures. */
    static Duration wait(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(15L << Math.min(failures - FREE, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    public int failures() {
        return failures;
    }
}
