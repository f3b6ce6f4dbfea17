package callboard.data;

import callboard.config.DataFolder;
import callboard.config.Settings;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/**
 * The one database: opened, migrated and closed here. A database that cannot be reached or migrated stops the start with its
 * own message; closing waits for nothing, because whoever uses the pool is stopped before.
 */
@ApplicationScoped
public class Database {

    private final Engine engine;
    private @Nullable Connection keeper;
    private @Nullable HikariDataSource pool;
    private @Nullable SessionFactory factory;

    @Inject
    Database(Settings settings, DataFolder folder) {
        this.engine = Engine.of(settings, folder);
    }

    void open(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Startup startup) {
        factory();
    }

    void close(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER + 2000) Shutdown shutdown) {
        if (factory != null) {
            factory.close();
        }
        if (pool != null) {
            pool.close();
        }
        release();
    }

    /** Whether this is the embedded database, whose commits need {@link Durability} to survive a power cut. */
    public boolean embedded() {
        return engine.embedded();
    }

    /** Connections of the application's user, who reads and writes rows and nothing more. */
    public synchronized DataSource source() {
        if (pool == null) {
            keepOpen();
            migrate();
            HikariConfig config = new HikariConfig();
            config.setPoolName("callboard");
            config.setJdbcUrl(engine.url());
            config.setUsername(engine.application().user());
            config.setPassword(engine.application().password());
            config.setMaximumPoolSize(engine.pool());
            config.setConnectionTimeout(3_000);
            config.setAutoCommit(true);
            pool = new HikariDataSource(config);
        }
        return pool;
    }

    /** Counts how the pool is used, from now on. */
    public void measureWith(MeterRegistry registry) {
        ((HikariDataSource) source()).setMetricRegistry(registry);
    }

    /** A connection of the owner, outside the pool: for migrations, syncs and backups. */
    Connection ownersConnection() throws SQLException {
        return DriverManager.getConnection(
                engine.ownersUrl(), engine.owner().user(), engine.owner().password());
    }

    synchronized SessionFactory factory() {
        if (factory == null) {
            factory = Persistence.createEntityManagerFactory(
                            "callboard", Map.of("hibernate.connection.datasource", source()))
                    .unwrap(SessionFactory.class);
        }
        return factory;
    }

    /**
     * The embedded database forgets the owner's options whenever its last connection closes, and with them that a commit is
     * written at once: without this connection a killed process loses half a second of acknowledged commits.
     */
    private void keepOpen() {
        if (engine.embedded()) {
            try {
                keeper = ownersConnection();
            } catch (SQLException e) {
                throw new IllegalStateException("The embedded database cannot be opened", e);
            }
        }
    }

    private void release() {
        if (keeper != null) {
            try {
                keeper.close();
            } catch (SQLException e) {
                throw new IllegalStateException("The embedded database cannot be closed", e);
            }
        }
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(
                        engine.ownersUrl(),
                        engine.owner().user(),
                        engine.owner().password())
                .locations("classpath:db/migration/shared", engine.migrations())
                .loggers("slf4j")
                .load()
                .migrate();
        if (engine.embedded()) {
            admitApplication();
        }
    }

    private void admitApplication() {
        try (Connection connection = ownersConnection();
                var statement = connection.createStatement()) {
            String user = engine.application().user();
            statement.execute("create user if not exists " + user + " password '"
                    + engine.application().password() + "'");
            statement.execute("grant select, insert, update, delete on schema public to " + user);
        } catch (SQLException e) {
            throw new IllegalStateException("The application's database user cannot be made", e);
        }
    }
}
