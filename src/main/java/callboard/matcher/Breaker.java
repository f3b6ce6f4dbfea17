package callboard.matcher;

import java.time.Duration;
import java.time.Instant;

/**
 * Rests what keeps failing: after {@link #MOST} failures in a row nobody is sent to it for {@link #REST}, then one probe at a time; the
 * first that succeeds closes the breaker. Of this node alone.
 */
final class Breaker {

    /** One bad picture, or five, are no broken program. */
    static final int MOST = 5;

    static final Duration REST = Duration.ofMinutes(5);

    private int failures;
    private Instant restsUntil = Instant.MIN;

    /** Whether somebody may be sent now. After a rest this lets one through and begins the next rest, in case he never comes back. */
    synchronized boolean lets(Instant now) {
        if (failures < MOST) {
            return true;
        } else if (now.isBefore(restsUntil)) {
            return false;
        }
        restsUntil = now.plus(REST);
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed(Instant now) {
        failures++;
        if (failures >= MOST) {
            restsUntil = now.plus(REST);
        }
    }

    /** He never got there: what is to be known is still to be found out by the next. */
    synchronized void missed(Instant now) {
        if (failures >= MOST) {
            restsUntil = now;
        }
    }

    synchronized boolean rests() {
        return failures >= MOST;
    }
}
