package callboard.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the heap holds that somebody still needs. */
final class LiveHeap {

    private static final double MB = 1e6;
    private static final int PAUSE_MILLIS = 100;

    private LiveHeap() {}

    /** Something to be done whose memory is of interest. */
    interface Act {
        void run() throws Exception;
    }

    /** Bytes that the collector cannot free. It counts them itself: others use more before anybody else could. */
    private static long now() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }

    /** Megabytes that lived beside what had lived before, at most, while an act ran; it takes much longer than usual. */
    static double beside(Act act) throws Exception {
        now();
        long before = now(); // at the second time goes what had something to clean up first
        var over = new AtomicBoolean();
        long[] most = {before};
        var watch = new Thread(() -> {
            while (!over.get()) {
                most[0] = Math.max(most[0], now());
                pause();
            }
        });
        watch.start();
        try {
            act.run();
        } finally {
            over.set(true);
            watch.join();
        }
        return (most[0] - before) / MB;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
