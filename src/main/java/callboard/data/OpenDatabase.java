package callboard.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database that was opened and migrated.
 *
 * @param keeper a connection of the owner that lives as long as the process: the embedded database forgets the owner's options whenever its last
 *     connection closes, and with them that a commit is written at once. Without it a killed process loses half a second of acknowledged commits.
 * @param pool connections of the application's user
 */
record OpenDatabase(Engine engine, Optional<Connection> keeper, HikariDataSource pool, SessionFactory factory)
        implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDatabase.class);

    /** Opens it; what was opened before a failure ends with the process that could not start. */
    static OpenDatabase of(Engine engine) {
        try {
            Optional<Connection> keeper = engine.embedded() ? Optional.of(engine.ownersConnection()) : Optional.empty();
            migrate(engine);
            HikariDataSource pool = pool(engine);
            return new OpenDatabase(engine, keeper, pool, Mapping.over(pool));
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be opened", e);
        }
    }

    /** A job that was stopped within a write has closed the embedded database already; what was committed is there at the next start. */
    @Override
    public void close() {
        factory.close();
        pool.close();
        try {
            if (keeper.isPresent()) {
                keeper.get().close();
            }
        } catch (SQLException e) {
            LOG.warn("The embedded database was closed within a write and checks itself at the next start", e);
        }
    }

    private static void migrate(Engine engine) throws SQLException {
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
            admitApplication(engine);
        }
    }

    private static void admitApplication(Engine engine) throws SQLException {
        try (Connection connection = engine.ownersConnection();
                var statement = connection.createStatement()) {
            String user = engine.application().user();
            statement.execute("create user if not exists " + user + " password '"
                    + engine.application().password() + "'");
            statement.execute("grant select, insert, update, delete on schema public to " + user);
        }
    }

    private static HikariDataSource pool(Engine engine) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("callboard");
        config.setJdbcUrl(engine.url());
        config.setUsername(engine.application().user());
        config.setPassword(engine.application().password());
        config.setMaximumPoolSize(engine.pool());
        config.setConnectionTimeout(3_000);
        config.setAutoCommit(true);
        return new HikariDataSource(config);
    }
}
