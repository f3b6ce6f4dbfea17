package callboard;

import static java.util.Objects.requireNonNull;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.Driver;

/**
 * One PostgreSQL per JVM: the server that {@code TEST_PG_URL} names (a JDBC address with user and password, who may create
 * databases), else an embedded one, which starts as root too. A template database is migrated once and copied.
 */
final class Postgres {

    private static Optional<Postgres> shared = Optional.empty();
    private static Optional<RuntimeException> trouble = Optional.empty();

    private final String address;
    private final String user;
    private final String password;
    private final String template = freshName();

    /** @param url where an administrator logs in, as {@code jdbc:postgresql://localhost/postgres?user=u&password=p} */
    private Postgres(String url) {
        Properties parts = requireNonNull(Driver.parseURL(url, null), "no address of PostgreSQL: TEST_PG_URL");
        this.address = "jdbc:postgresql://" + parts.getProperty("PGHOST") + ":" + parts.getProperty("PGPORT") + "/";
        this.user = parts.getProperty("user", "postgres");
        this.password = parts.getProperty("password", "");
    }

    static TestDatabase.Place copy() {
        Postgres server = shared();
        String name = freshName();
        server.run("create database " + name + " template " + server.template);
        Path folder = Folders.fresh("postgres");
        return new TestDatabase.Place(server.address + name, server.user, server.password, folder, () -> {
            server.run("drop database if exists " + name + " with (force)");
            Folders.remove(folder);
        });
    }

    /** Started once; what failed once is not waited for again. */
    private static synchronized Postgres shared() {
        if (shared.isEmpty() && trouble.isEmpty()) {
            try {
                shared = Optional.of(migrated());
            } catch (RuntimeException e) {
                trouble = Optional.of(e);
            }
        }
        return shared.orElseThrow(trouble::get);
    }

    private static Postgres migrated() {
        Postgres server =
                new Postgres(Optional.ofNullable(System.getenv("TEST_PG_URL")).orElseGet(Postgres::embedded));
        server.run("create database " + server.template);
        Databases.migrate(server.address + server.template, server.user, server.password, "postgresql");
        return server;
    }

    /** Durability is off: a test database that outlives a power cut helps nobody. */
    private static String embedded() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException | RuntimeException e) {
            return giveUp("PostgreSQL cannot start here; name a server in TEST_PG_URL, as"
                    + " jdbc:postgresql://localhost/postgres?user=postgres&password=secret (" + e + ")");
        }
    }

    /** On a developer's machine half a proof is better than none; in CI it would be a lie. */
    private static String giveUp(String trouble) {
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(trouble);
        } else {
            return Assumptions.abort(trouble);
        }
    }

    private void run(String sql) {
        try (var connection = DriverManager.getConnection(address + "postgres", user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + " failed at " + address, e);
        }
    }

    private static String freshName() {
        return "callboard_" + UUID.randomUUID().toString().replace("-", "");
    }
}
