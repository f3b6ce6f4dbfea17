package callboard.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets long work stand back while somebody waits for a page of this node, so that an import of a hundred thousand rows is nothing
 * that other officers notice. It stands back for as long as it has worked at most, and for 20 ms at once: where somebody always
 * waits, such as on an exam day, it takes twice its time and still ends.
 */
@ApplicationScoped
public class GiveWay {

    private static final long LONGEST = Duration.ofMillis(20).toNanos();
    private static final long NAP = Duration.ofNanos(200_000).toNanos();

    private final AtomicInteger waiting = new AtomicInteger();

    /** Somebody waits from now on. */
    public void begin() {
        waiting.incrementAndGet();
    }

    /** He has his page. */
    public void end() {
        waiting.decrementAndGet();
    }

    boolean somebodyWaits() {
        return waiting.get() > 0;
    }

    /** Tells on how far work is, and stands back before it goes on. */
    Progress around(Progress told) {
        return new Progress() {

            private long worksSince = System.nanoTime();
            private long credit;

            @Override
            public void report(long done, long total) {
                told.report(done, total);
                long now = System.nanoTime();
                credit = Math.min(LONGEST, credit + now - worksSince);
                long end = now + credit;
                while (somebodyWaits() && System.nanoTime() < end) {
                    LockSupport.parkNanos(NAP);
                }
                worksSince = System.nanoTime();
                credit -= worksSince - now;
            }
        };
    }
}
