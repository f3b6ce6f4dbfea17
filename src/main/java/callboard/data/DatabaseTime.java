package callboard.data;

import callboard.config.NodeClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets the node's clock to the database's at the start and every ten seconds. The only place where SQL is asked for the time. */
@ApplicationScoped
class DatabaseTime {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseTime.class);

    private final Database database;
    private final NodeClock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "database-time");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    DatabaseTime(Database database, NodeClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends with its executor
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Startup startup) {
        measure();
        timer.scheduleWithFixedDelay(this::measure, 10, 10, TimeUnit.SECONDS);
    }

    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Shutdown shutdown) {
        timer.shutdownNow();
    }

    private void measure() {
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select 1");
            long askedAt = clock.nanos();
            try (var row = statement.executeQuery("select current_timestamp")) {
                row.next();
                clock.align(row.getObject(1, OffsetDateTime.class).toInstant(), askedAt);
            }
        } catch (SQLException e) {
            LOG.warn("The database's time could not be read; the node goes on with what it knew", e);
        }
    }
}
