package callboard.operator;

import callboard.config.Clock;
import callboard.config.Settings;
import callboard.data.Database;
import callboard.login.CodeBudget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Whether today's budget of codes lasts: somebody who pumps short messages is seen here first. */
@ApplicationScoped
class CodesLeft {

    private static final int PATIENCE_SECONDS = 2;

    private final Database database;
    private final Settings settings;
    private final Clock clock;

    @Inject
    CodesLeft(Database database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    HealthPoint point() {
        long budget = settings.account().codesADay();
        try {
            long sent = sent();
            return told(sent < CodeBudget.alarm(budget), sent + " of " + budget + " sent today");
        } catch (SQLException e) {
            return told(false, "unknown (SQL state " + e.getSQLState() + ")");
        }
    }

    private long sent() throws SQLException {
        try (Connection connection = database.source().getConnection();
                var question = connection.prepareStatement("select sent from code_day where code_date = ?")) {
            question.setQueryTimeout(PATIENCE_SECONDS);
            question.setObject(1, CodeBudget.today(clock));
            try (ResultSet answer = question.executeQuery()) {
                return answer.next() ? answer.getLong(1) : 0;
            }
        }
    }

    private static HealthPoint told(boolean fine, String detail) {
        return new HealthPoint("codes", fine, false, detail);
    }
}
