package callboard.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Lets long work stand back for whoever uses the pages of this node, so that an import of a hundred thousand rows is nothing that
 * other officers notice. It rests for twice as long as it has worked at most: while somebody waits for a page, and, because he
 * goes on clicking, also just after that, but then only with what it need not keep for the next page. Where somebody always
 * waits, such as on an exam day, it takes three times its time and still ends.
 */
@ApplicationScoped
public class GiveWay {

    /** It rests for so many times as long as it has worked. */
    private static final int SHARE = 2;

    /** Longest rest for one page. */
    private static final long PAGE = Duration.ofMillis(20).toNanos();

    /** The most that work owes at any time. */
    private static final long MOST = Duration.ofMillis(25).toNanos();

    /** A page that has left us takes so long until it is with whom it is for, on the same processors. */
    private static final long ON_ITS_WAY = Duration.ofMillis(2).toNanos();

    /** Who had a page so lately wants more. */
    private static final long LATELY = Duration.ofMillis(100).toNanos();

    private static final long NAP = Duration.ofNanos(200_000).toNanos();

    private final LongSupplier nanos;
    private final LongConsumer nap;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile long lastPage;

    @Inject
    GiveWay() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    GiveWay(LongSupplier nanos, LongConsumer nap) {
        this.nanos = nanos;
        this.nap = nap;
        this.lastPage = nanos.getAsLong() - LATELY;
    }

    /** Somebody waits from now on. */
    public void begin() {
        waiting.incrementAndGet();
    }

    /** He has his page. */
    public void end() {
        lastPage = nanos.getAsLong();
        waiting.decrementAndGet();
    }

    boolean somebodyWaits() {
        return waiting.get() > 0;
    }

    /** What work keeps of the time it owes; the rest it owes now. */
    private long kept() {
        long ago = nanos.getAsLong() - lastPage;
        if (somebodyWaits() || ago < ON_ITS_WAY) {
            return 0;
        }
        return ago < LATELY ? PAGE : MOST;
    }

    /** Tells on how far work is, and stands back before it goes on. */
    Progress around(Progress told) {
        return new Progress() {

            private long worksSince = nanos.getAsLong();
            private long owed;

            @Override
            public void report(long done, long total) {
                told.report(done, total);
                long now = nanos.getAsLong();
                owed = Math.min(MOST, owed + SHARE * (now - worksSince));
                long longest = now + PAGE;
                worksSince = now;
                while (owed > kept() && worksSince < longest) {
                    nap.accept(NAP);
                    long awake = nanos.getAsLong();
                    owed -= awake - worksSince;
                    worksSince = awake;
                }
            }
        };
    }
}
