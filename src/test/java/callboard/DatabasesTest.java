package callboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@OnBothDatabases
final class DatabasesTest {

    private final TestDatabase database;

    DatabasesTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void theDatabaseIsTheEngineItsNameSays() throws SQLException {
        try (var connection = database.connection()) {
            String product = connection.getMetaData().getDatabaseProductName();

            assertEquals(database.isPostgres() ? "PostgreSQL" : "H2", product);
            assertEquals(database.isPostgres() ? "OnPostgres" : "OnH2", database.toString());
        }
    }

    @Test
    void theMigrationsHaveRun() throws SQLException {
        assertNotEquals(-1, count(database, "select count(*) from flyway_schema_history"));
    }

    @Test
    void whatOneClassWritesNoOtherSees() throws SQLException {
        try (TestDatabase one = another();
                TestDatabase other = another()) {
            run(one, "create table trace (id bigint)");
            run(other, "create table trace (id bigint)");
            run(one, "insert into trace values (1)");

            assertEquals(1, count(one, "select count(*) from trace"));
            assertEquals(0, count(other, "select count(*) from trace"));
        }
    }

    @Test
    void nothingIsLeftWhenItCloses() throws SQLException {
        TestDatabase gone = another();
        run(gone, "create table trace (id bigint)");
        Path folder = gone.folder();

        gone.close();

        assertFalse(Files.exists(folder));
        assertNotEquals(folder, gone.folder());
        gone.close();
    }

    private TestDatabase another() {
        return database.isPostgres() ? Databases.postgres() : Databases.h2();
    }

    private static void run(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.connection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
