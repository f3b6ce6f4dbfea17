package callboard.data;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/**
 * The one database, as the beans ask for it: {@link DatabaseStart} opens and migrates it while the container reads its classes. A database that
 * cannot be reached or migrated stops the start with its own message; closing waits for nothing, because whoever uses the pool is stopped before.
 */
@ApplicationScoped
public class Database {

    private final DatabaseStart start;

    @Inject
    Database(DatabaseStart start) {
        this.start = start;
    }

    void open(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Startup startup) {
        start.opened();
    }

    void close(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER + 2000) Shutdown shutdown) {
        start.close();
    }

    /** Whether this is the embedded database, whose commits need {@link Durability} to survive a power cut. */
    public boolean embedded() {
        return start.opened().engine().embedded();
    }

    /** Connections of the application's user, who reads and writes rows and nothing more. */
    public DataSource source() {
        return start.opened().pool();
    }

    /** Counts how the pool is used, from now on. */
    public void measureWith(MeterRegistry registry) {
        start.opened().pool().setMetricRegistry(registry);
    }

    /** A connection of the owner, outside the pool: for migrations, syncs and backups. */
    Connection ownersConnection() throws SQLException {
        return start.opened().engine().ownersConnection();
    }

    SessionFactory factory() {
        return start.opened().factory();
    }
}
