package callboard.clones;

import callboard.Product;
import callboard.data.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What really stands in the tables. */
final class CloneRows {

    private final Product product;

    CloneRows(Product product) {
        this.product = product;
    }

    /** The tables that have a row with one of these values in this column. */
    Set<String> filled(String column, List<Long> values) throws SQLException {
        Set<String> filled = new TreeSet<>();
        String in = values.toString().replace('[', '(').replace(']', ')');
        try (var connection = product.bean(Database.class).source().getConnection();
                var columns = connection.getMetaData().getColumns(null, "public", "%", column)) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME");
                if (count(table, column + " in " + in) > 0) {
                    filled.add(table);
                }
            }
        }
        return filled;
    }

    long count(String table, String where) throws SQLException {
        try (var connection = product.bean(Database.class).source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table + " where " + where)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void sql(String sql) throws SQLException {
        try (var connection = product.bean(Database.class).source().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
