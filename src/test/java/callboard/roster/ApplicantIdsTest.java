package callboard.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What became of the ids of an installation that had a roster when blocks of them grew from fifty to a thousand. */
final class ApplicantIdsTest {

    private static final String URL = "jdbc:h2:mem:ids;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";
    private static final int BLOCK = 1000;

    @Test
    void noIdIsGivenTwice() throws SQLException {
        migrate("492");
        try (Connection connection = DriverManager.getConnection(URL, "sa", "")) {
            next(connection);
            long last = next(connection);
            migrate("493");

            long end = next(connection);
            assertTrue(end - BLOCK + 1 > last, end + " ends a block that begins before " + last);
            assertEquals(end + BLOCK, next(connection));
            connection.createStatement().execute("shutdown");
        }
    }

    private static void migrate(String target) {
        Flyway.configure()
                .dataSource(URL, "sa", "")
                .locations("classpath:db/migration/shared", "classpath:db/migration/h2")
                .target(target)
                .load()
                .migrate();
    }

    private static long next(Connection connection) throws SQLException {
        try (var answer = connection.createStatement().executeQuery("select next value for applicant_seq")) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
