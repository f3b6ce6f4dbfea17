package callboard.notice;

import java.time.Duration;
import java.time.Instant;

/**
 * How fast ordinary messages leave the house: a gateway that is flooded by one mass notice refuses everybody's codes too. What was
 * sent beyond the pace is owed, so the mean holds however large a batch was. One node delivers at a time, so it keeps this itself.
 */
final class Pace {

    /** The part of a minute whose messages may leave at once. */
    private static final double BURST = 1 / 6.0;

    private double owed;
    private Instant since = Instant.EPOCH;

    /** Whether ordinary messages may leave now. */
    boolean isOpen(int perMinute, Instant now) {
        double paid = perMinute * (Duration.between(since, now).toMillis() / 60_000.0);
        owed = Math.max(0, owed - Math.max(0, paid));
        since = now;
        return owed < perMinute * BURST;
    }

    void spend(int messages) {
        owed += messages;
    }
}
