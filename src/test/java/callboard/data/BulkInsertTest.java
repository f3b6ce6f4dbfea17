package callboard.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnBothDatabases
final class BulkInsertTest {

    private static Product product;

    private final TestDatabase database;

    BulkInsertTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        product.close();
    }

    /** An undo of a hundred thousand new rows looked through all of them for each; H2 needs no count. */
    @Test
    void aTableThatHasGrownIsCounted() throws SQLException {
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            statement.execute("create table grown (id bigint)");
            statement.execute("insert into grown values (1), (2), (3)");

            product.act(() -> product.bean(BulkInsert.class).grown("grown", List.of("id")));

            if (database.isPostgres()) {
                try (var count = statement.executeQuery("select reltuples from pg_class where relname = 'grown'")) {
                    count.next();
                    assertEquals(3, count.getDouble(1));
                }
            }
        }
    }
}
