package callboard.job;

import callboard.config.Clock;
import callboard.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Writes counts past the running step's transaction, which would hide them until it ends. */
@ApplicationScoped
class ProgressRow {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final String SQL = """
            update long_work set done = ?, total = ?, lease_until = ?
            where id = ? and lease_owner = ? and state = 'RUNNING'
            """;

    private final Database database;
    private final Clock clock;
    private final Node node;

    @Inject
    ProgressRow(Database database, Clock clock, Node node) {
        this.database = database;
        this.clock = clock;
        this.node = node;
    }

    Progress of(long id) {
        return new Progress() {

            private Instant next = Instant.MIN;

            @Override
            public void report(long done, long total) {
                if (!clock.now().isBefore(next)) {
                    next = clock.now().plus(PAUSE);
                    write(id, done, total);
                }
            }
        };
    }

    private void write(long id, long done, long total) {
        try (var connection = database.source().getConnection();
                var statement = connection.prepareStatement(SQL)) {
            statement.setLong(1, done);
            statement.setLong(2, total);
            statement.setObject(3, clock.now().plus(LongWork.LEASE).atOffset(ZoneOffset.UTC));
            statement.setLong(4, id);
            statement.setString(5, node.name());
            if (statement.executeUpdate() != 1) {
                throw new Progress.LeaseLost();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("progress could not be written", e);
        }
    }
}
