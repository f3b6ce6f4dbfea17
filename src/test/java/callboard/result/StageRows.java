package callboard.result;

import callboard.Product;
import callboard.data.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows as a test needs them, past every rule. */
final class StageRows {

    private final Product product;

    StageRows(Product product) {
        this.product = product;
    }

    void change(String sql, Object... arguments) {
        with(sql, arguments, PreparedStatement::executeUpdate);
    }

    long number(String sql, Object... arguments) {
        return with(sql, arguments, statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Object[] arguments, Use<T> use) {
        try (Connection connection = product.bean(Database.class).source().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return use.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
