package callboard.data;

import callboard.config.DataFolder;
import callboard.config.Settings;
import jakarta.enterprise.inject.spi.Extension;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Opens the database on a thread of its own while the container reads its classes: each takes seconds, neither needs the other, and an operator
 * who restarts in the middle of an exam waits for the slower of them only. Handed to the container as it is, before it starts.
 */
public class DatabaseStart implements Extension, AutoCloseable {

    private final FutureTask<OpenDatabase> opening;

    /** Begins at once. */
    public DatabaseStart(Settings settings) {
        opening = new FutureTask<>(() -> OpenDatabase.of(Engine.of(settings, new DataFolder(settings.data()))));
        Thread thread = new Thread(opening, "database");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for it. */
    OpenDatabase opened() {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            } else {
                throw new IllegalStateException("The database cannot be opened", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database was opened", e);
        }
    }

    /** Closes what was opened, once it is. */
    @Override
    public void close() {
        opened().close();
    }
}
