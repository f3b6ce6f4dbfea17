package callboard.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final int ROWS_A_STATEMENT = 50;

    /** What has a meaning of its own between the values of COPY. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\\t\n\r]");

    private final StatelessSessionImplementor session;

    @Inject
    BulkInsert(StatelessSessionImplementor session) {
        this.session = session;
    }

    /**
     * Rows to be.
     *
     * @param table and columns as the database names them, never from outside
     * @param rows a value for each column: text, number, boolean, bytes, {@link Instant} or null
     */
    public record Rows(String table, List<String> columns, List<@Nullable Object[]> rows) {

        private String into() {
            return table + " (" + String.join(", ", columns) + ")";
        }

        private Rows part(int from, int to) {
            return new Rows(table, columns, rows.subList(from, to));
        }
    }

    /** The id that a new entity is to have, from the same sequence as all others. */
    public long nextId(Object entity) {
        var generator = session.getFactory()
                .getMappingMetamodel()
                .getEntityDescriptor(entity.getClass())
                .getGenerator();
        return (Long) ((BeforeExecutionGenerator) generator).generate(session, entity, null, EventType.INSERT);
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

    private static void insert(Connection connection, Rows rows) throws SQLException {
        int size = rows.rows().size();
        int whole = size - size % ROWS_A_STATEMENT;
        insert(connection, rows.part(0, whole), ROWS_A_STATEMENT);
        insert(connection, rows.part(whole, size), 1);
    }

    private static void insert(Connection connection, Rows rows, int perStatement) throws SQLException {
        String one = rows.columns().stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
        String sql = "insert into " + rows.into() + " values "
                + Stream.generate(() -> one).limit(perStatement).collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int parameter = 0;
            for (int row = 0; row < rows.rows().size(); row++) {
                for (Object value : rows.rows().get(row)) {
                    insert.setObject(++parameter, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
                }
                if ((row + 1) % perStatement == 0) {
                    insert.addBatch();
                    parameter = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static void copy(PGConnection connection, Rows rows) throws SQLException {
        CopyIn copy = connection.getCopyAPI().copyIn("copy " + rows.into() + " from stdin");
        try {
            var text = new StringBuilder();
            for (Object[] row : rows.rows()) {
                for (int i = 0; i < row.length; i++) {
                    text.append(i == 0 ? "" : "\t").append(written(row[i]));
                }
                text.append('\n');
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** In COPY's text format. */
    private static String written(@Nullable Object value) {
        if (value == null) {
            return "\\N";
        } else if (value instanceof byte[] bytes) {
            return "\\\\x" + HexFormat.of().formatHex(bytes);
        } else if (value instanceof String text) {
            return escaped(text);
        }
        return Objects.toString(value);
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).find()
                ? text.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                : text;
    }
}
