package callboard.video;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets two requests at once have a process look at an uploaded file, for each takes some hundred megabytes or a processor. Others
 * wait a little and are then told to come again, so that files cannot keep all threads of the server.
 */
public final class Probes {

    private final Semaphore two = new Semaphore(2, true);
    private final Duration patience;

    /** @param patience how long somebody waits for his turn */
    public Probes(Duration patience) {
        this.patience = patience;
    }

    /** What a process finds out about a file. */
    public interface Probe<T> {
        T look() throws IOException;
    }

    /** What it found; empty if it was not its turn in time, or the thread is to end. */
    public <T> Optional<T> inTurn(Probe<T> probe) throws IOException {
        if (!isMyTurn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(probe.look());
        } finally {
            two.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return two.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
