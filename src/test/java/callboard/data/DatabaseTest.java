package callboard.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Databases;
import callboard.Product;
import callboard.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class DatabaseTest {

    /** With its default of half a second a killed process loses what it has acknowledged. */
    @Test
    void theEmbeddedDatabaseWritesEveryCommitAtOnce() throws SQLException {
        try (TestDatabase database = Databases.h2();
                Product product = Product.still(database);
                var connection = product.bean(Database.class).source().getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery(
                                "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            row.next();

            assertEquals("0", row.getString(1));
        }
    }
}
