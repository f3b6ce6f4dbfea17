package callboard.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.engine.spi.StatelessSessionImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes very many new rows of one table in the transaction of the asker, as fast as the database takes them: PostgreSQL by COPY,
 * H2 by many rows a statement. Everything smaller goes through its repository.
 */
@ApplicationScoped
public class BulkInsert {

    private static final int ROWS_A_STATEMENT = 10;

    /** Letters that go to PostgreSQL at once: it works on them while the next rows are made. */
    private static final int CHUNK = 1 << 16;

    private static final HexFormat HEX = HexFormat.of();

    private final StatelessSessionImplementor session;

    @Inject
    BulkInsert(StatelessSessionImplementor session) {
        this.session = session;
    }

    /**
     * Rows to be.
     *
     * @param table and columns as the database names them, never from outside
     * @param rows a value for each column: text, number, boolean, bytes, {@link Instant} or null. They are asked for while the
     *     database takes those before them, so whoever makes them must ask nothing of the asker's connection
     */
    public record Rows(String table, List<String> columns, Stream<@Nullable Object[]> rows) {

        private String into() {
            return table + " (" + String.join(", ", columns) + ")";
        }
    }

    /** Ids that so many new entities are to have, from the same sequence as all others. */
    public long[] ids(Class<?> entity, int count) {
        var descriptor = session.getFactory().getMappingMetamodel().getEntityDescriptor(entity);
        var generator = (BeforeExecutionGenerator) descriptor.getGenerator();
        return LongStream.generate(() -> (Long) generator.generate(session, entity, null, EventType.INSERT))
                .limit(count)
                .toArray();
    }

    public void insert(Rows rows) {
        session.doWork(connection -> {
            if (connection.isWrapperFor(PGConnection.class)) {
                copy(connection.unwrap(PGConnection.class), rows);
            } else {
                insert(connection, rows);
            }
        });
    }

    /**
     * Has PostgreSQL count a table that many rows were added to, which it would do some minutes later. Until then it plans for
     * the table as it was: it sorted a whole roster for each page of it, and looked through all of it for each row of an undo.
     *
     * @param columns by which somebody looks for many rows: counting all of them costs a twentieth of an import
     */
    public void grown(String table, List<String> columns) {
        session.doWork(connection -> {
            if (connection.isWrapperFor(PGConnection.class)) {
                try (Statement count = connection.createStatement()) {
                    count.execute("analyze " + table + " (" + String.join(", ", columns) + ")");
                }
            }
        });
    }

    private static void insert(Connection connection, Rows rows) throws SQLException {
        var waiting = new ArrayList<@Nullable Object[]>();
        try (PreparedStatement many = connection.prepareStatement(statement(rows, ROWS_A_STATEMENT))) {
            for (Iterator<@Nullable Object[]> each = rows.rows().iterator(); each.hasNext(); ) {
                waiting.add(each.next());
                if (waiting.size() == ROWS_A_STATEMENT) {
                    insert(many, waiting);
                }
            }
        }
        if (!waiting.isEmpty()) {
            try (PreparedStatement rest = connection.prepareStatement(statement(rows, waiting.size()))) {
                insert(rest, waiting);
            }
        }
    }

    private static String statement(Rows rows, int count) {
        String one = rows.columns().stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
        return "insert into " + rows.into() + " values " + String.join(", ", Collections.nCopies(count, one));
    }

    private static void insert(PreparedStatement insert, List<@Nullable Object[]> rows) throws SQLException {
        int parameter = 0;
        for (Object[] row : rows) {
            for (Object value : row) {
                insert.setObject(++parameter, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
            }
        }
        insert.executeUpdate();
        rows.clear();
    }

    private static void copy(PGConnection connection, Rows rows) throws SQLException {
        CopyIn copy = connection.getCopyAPI().copyIn("copy " + rows.into() + " from stdin");
        try {
            var text = new StringBuilder();
            for (Iterator<@Nullable Object[]> each = rows.rows().iterator(); each.hasNext(); ) {
                write(each.next(), text);
                if (text.length() > CHUNK || !each.hasNext()) {
                    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(bytes, 0, bytes.length);
                    copy.flushCopy();
                    text.setLength(0);
                }
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void write(@Nullable Object[] row, StringBuilder text) {
        for (int i = 0; i < row.length; i++) {
            text.append(i == 0 ? "" : "\t");
            write(row[i], text);
        }
        text.append('\n');
    }

    /** In COPY's text format. */
    private static void write(@Nullable Object value, StringBuilder text) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            text.append("\\\\x").append(HEX.formatHex(bytes));
        } else if (value instanceof String letters) {
            escape(letters, text);
        } else {
            text.append(value);
        }
    }

    private static void escape(String letters, StringBuilder text) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }
}
