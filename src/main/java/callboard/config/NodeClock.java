package callboard.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * This node's monotonic clock, set to the database's time. A wrong or stepped system clock therefore moves no deadline;
 * a jump of the measured time by more than two seconds makes the node unready for exam routes until it is confirmed once.
 */
@ApplicationScoped
public class NodeClock implements Clock {

    private static final Duration TRUSTED_JUMP = Duration.ofSeconds(2);

    private volatile Reading reading = new Reading(Instant.now(), System.nanoTime());
    private final AtomicBoolean measured = new AtomicBoolean();
    private final AtomicBoolean steady = new AtomicBoolean(true);

    @Override
    public Instant now() {
        return reading.at(nanos()).truncatedTo(ChronoUnit.MICROS);
    }

    /** The monotonic reading that {@link #align} wants from just before the database was asked. */
    public long nanos() {
        return System.nanoTime();
    }

    /** Takes over the database's time, which was asked for at {@code askedAt} and has just arrived. */
    public void align(Instant databaseTime, long askedAt) {
        long arrived = nanos();
        Instant midway = databaseTime.plusNanos((arrived - askedAt) / 2);
        Duration jump = Duration.between(reading.at(arrived), midway).abs();
        steady.set(!measured.getAndSet(true) || jump.compareTo(TRUSTED_JUMP) <= 0);
        reading = new Reading(midway, arrived);
    }

    /** Whether the last measurement agreed with the one before it. */
    public boolean steady() {
        return steady.get();
    }

    private record Reading(Instant instant, long nanos) {

        Instant at(long now) {
            return instant.plusNanos(now - nanos);
        }
    }
}
