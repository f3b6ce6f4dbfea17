package callboard.journey;

import callboard.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Makes the product's clock go on as ours does, from an instant that the journey chooses: a browser's room is never still. */
final class RunningClock implements AutoCloseable {

    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor();
    private final TestClock clock;
    private volatile Duration ahead;

    RunningClock(TestClock clock, Instant start) {
        this.clock = clock;
        goTo(start);
        ticks.scheduleAtFixedRate(this::tick, 100, 100, TimeUnit.MILLISECONDS);
    }

    /** Leaps; nobody waits for the morning of the exam. */
    void goTo(Instant instant) {
        ahead = Duration.between(Instant.now(), instant);
        tick();
    }

    @Override
    public void close() {
        ticks.shutdownNow();
    }

    /** In microseconds like the real one: the databases keep no more, and the audit trail would miss the rest. */
    private void tick() {
        clock.set(Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS));
    }
}
