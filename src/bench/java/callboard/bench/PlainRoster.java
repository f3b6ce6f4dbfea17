package callboard.bench;

import callboard.data.Ref;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The rows of a roster as somebody would write them who has them ready, sealed and indexed, and asks nothing. */
final class PlainRoster {

    private static final int BATCH = 1000;

    private final Premises premises;
    private final List<String> columns = new ArrayList<>();
    private final List<Object[]> rows = new ArrayList<>();
    private final Random chance = new Random(7);
    private long ids = 3_000_000_000L;

    /** Takes the rows of an office that has imported them. */
    PlainRoster(Premises premises, RosterOffice office) throws SQLException {
        this(premises, office, Integer.MAX_VALUE);
    }

    /** Takes so many of them, under documents of nobody's so that they may come beside the others. */
    PlainRoster(Premises premises, RosterOffice office, int most) throws SQLException {
        this.premises = premises;
        try (Connection connection = premises.connection();
                var select = connection.prepareStatement("select * from applicant where school_id = ? order by id")) {
            select.setLong(1, office.school().id());
            try (var found = select.executeQuery()) {
                int width = found.getMetaData().getColumnCount();
                for (int i = 1; i <= width; i++) {
                    columns.add(found.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
                }
                while (rows.size() < most && found.next()) {
                    rows.add(row(found, width));
                }
            }
        }
    }

    private static Object[] row(ResultSet found, int width) throws SQLException {
        var row = new Object[width];
        for (int i = 0; i < width; i++) {
            row[i] = found.getObject(i + 1);
        }
        return row;
    }

    /** Makes the rows another office's, which has uploaded a file already. */
    void moveTo(RosterOffice office) throws SQLException {
        long source = office.newestImport();
        long season = office.season();
        long major = office.major();
        for (Object[] row : rows) {
            row[columns.indexOf("id")] = ids++;
            row[columns.indexOf("ref")] = Ref.fresh();
            row[columns.indexOf("school_id")] = office.school().id();
            row[columns.indexOf("season_id")] = season;
            row[columns.indexOf("major_id")] = major;
            row[columns.indexOf("document_index")] = index();
            row[columns.indexOf("created_by_import")] = source;
        }
    }

    /** Nobody's, and as hard for a database to file as a real one. */
    private String index() {
        var bytes = new byte[32];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** By COPY where there is one, else in batches; one transaction. */
    void write() throws SQLException, IOException {
        try (Connection connection = premises.connection()) {
            connection.setAutoCommit(false);
            if (connection.isWrapperFor(PGConnection.class)) {
                copy(connection.unwrap(PGConnection.class));
            } else {
                insert(connection);
            }
            connection.commit();
        }
    }

    void insert(Connection connection) throws SQLException {
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (var insert = connection.prepareStatement(
                "insert into applicant (" + String.join(", ", columns) + ") values (" + marks + ")")) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private void copy(PGConnection connection) throws SQLException, IOException {
        var copy = connection.getCopyAPI();
        String sql = "copy applicant (" + String.join(", ", columns) + ") from stdin";
        var text = new StringBuilder();
        var in = copy.copyIn(sql);
        for (Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                text.append(i == 0 ? "" : "\t").append(written(row[i]));
            }
            text.append('\n');
            if (text.length() > 1 << 20) {
                send(in, text);
            }
        }
        send(in, text);
        in.endCopy();
    }

    private static void send(CopyIn in, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        in.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static String written(Object value) {
        if (value == null) {
            return "\\N";
        } else if (value instanceof byte[] bytes) {
            return "\\\\x" + HexFormat.of().formatHex(bytes);
        }
        return value.toString();
    }
}
