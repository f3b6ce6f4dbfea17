package callboard.operator;

import callboard.data.Database;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks the database on a thread of its own, so that a database which hangs keeps one thread waiting and nobody else. */
@ApplicationScoped
class DatabaseAnswer {

    private static final int PATIENCE_SECONDS = 3;

    private final Database database;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(DatabaseAnswer::thread);
    private @Nullable Future<String> asked;

    @Inject
    DatabaseAnswer(Database database) {
        this.database = database;
    }

    /** Whether it answers within three seconds. */
    HealthPoint point() {
        try {
            String trouble = question().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new HealthPoint("database", trouble.isEmpty(), true, trouble.isEmpty() ? "answers" : trouble);
        } catch (TimeoutException | ExecutionException e) {
            return new HealthPoint("database", false, true, "no answer within " + PATIENCE_SECONDS + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new HealthPoint("database", false, true, "interrupted");
        }
    }

    /** A question that is still open is shared by whoever comes meanwhile. */
    private synchronized Future<String> question() {
        if (asked == null || asked.isDone()) {
            asked = thread.submit(this::ask);
        }
        return asked;
    }

    private String ask() {
        try (Connection connection = database.source().getConnection()) {
            return connection.isValid(PATIENCE_SECONDS) ? "" : "the connection is dead";
        } catch (SQLException e) {
            return "cannot be reached (SQL state " + e.getSQLState() + ")";
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "health-database");
        thread.setDaemon(true);
        return thread;
    }
}
