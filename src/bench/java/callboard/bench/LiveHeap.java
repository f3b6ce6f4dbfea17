package callboard.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the heap holds that somebody still needs. */
final class LiveHeap {

    private static final double MB = 1e6;
    private static final int PAUSE_MILLIS = 20;

    private LiveHeap() {}

    /** Bytes that the collector cannot free now. */
    static long now() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Megabytes that lived beside what had lived before, at most, while an act ran; it takes much longer than usual. */
    static double beside(Callable<?> act) throws Exception {
        long before = now();
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
            act.call();
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
