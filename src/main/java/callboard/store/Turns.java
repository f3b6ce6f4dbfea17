package callboard.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Semaphore;

/**
 * A few hash-and-write steps at once, first come first served. It is held for one filled buffer
 * only, never while waiting for a phone: so uploads cannot crowd out small requests, and slow phones cannot crowd out
 * uploads (performance notes, decision 4).
 */
final class Turns {
    private final Semaphore permits;

    Turns(int permits) {
        this.permits = new Semaphore(permits, true);
    }

    interface Work {
        void run() throws IOException;
    }

    void take(Work work) throws IOException {
        try {
            permits.acquire();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for a turn");
        }
        try {
            work.run();
        } finally {
            permits.release();
        }
    }
}
