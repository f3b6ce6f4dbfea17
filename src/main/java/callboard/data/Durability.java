package callboard.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes what was committed before survive a power cut. PostgreSQL does so at commit; the embedded database only when asked,
 * and one answer serves everyone who was waiting (group commit). Called after the commit and before the receipt, outside the
 * transaction, so that no lock is held across the flush.
 */
@ApplicationScoped
public class Durability {

    private final Database database;
    private final Object turn = new Object();
    private long asked;
    private long served;
    private @Nullable Connection connection;

    @Inject
    Durability(Database database) {
        this.database = database;
    }

    /** Returns when everything that was committed before the call is on the disk. */
    public void sync() {
        if (database.embedded()) {
            long mine;
            synchronized (this) {
                mine = ++asked;
            }
            synchronized (turn) {
                if (served < mine) {
                    long everyoneBefore;
                    synchronized (this) {
                        everyoneBefore = asked;
                    }
                    checkpoint();
                    served = everyoneBefore;
                }
            }
        }
    }

    private void checkpoint() {
        try {
            if (connection == null || connection.isClosed()) {
                connection = database.ownersConnection();
            }
            try (var statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The disk did not confirm what was written", e);
        }
    }
}
