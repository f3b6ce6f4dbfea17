package callboard.bench;

import callboard.data.Ref;
import callboard.entry.Entry;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What entering asks of the database, statement by statement, and nothing else. */
final class PlainEntering {

    private static final String EXAM = "select * from exam e join season s on s.id = e.season_id"
            + " join major m on m.id = e.major_id left join direction d on d.id = e.direction_id"
            + " where e.school_id = ? and e.id = ?";
    private static final String PLEDGE =
            "select number from pledge_text where school_id = ? and exam_id = ? order by number";

    private final ExamHall hall;
    private final long schoolId;
    private final long examId;
    private final List<Subject> subjects;
    private final OffsetDateTime now;
    private final AtomicLong ids = new AtomicLong(2_000_000_000L);

    PlainEntering(ExamHall hall) {
        this.hall = hall;
        this.schoolId = hall.stage().exam().schoolId();
        this.examId = hall.stage().exam().id();
        this.subjects = hall.product().ask(() -> hall.product().bean(Subjects.class).ofExam(schoolId, examId));
        this.now = OffsetDateTime.ofInstant(hall.product().clock().now(), ZoneOffset.UTC);
    }

    Long enter(Entry entry) throws SQLException {
        try (Connection connection = hall.connection()) {
            connection.setAutoCommit(false);
            look(connection, "select * from entry where school_id = ? and id = ?", schoolId, entry.id());
            look(connection, "select * from sitting where school_id = ? and active_key = ?", schoolId, "FORMAL:" + entry.id());
            look(connection, EXAM, schoolId, examId);
            look(connection, PLEDGE, schoolId, examId);
            look(connection, PLEDGE, schoolId, examId);
            change(connection, "update entry set entered_at = ?, rule_version = 1, deadline_at = ?, state = 'IN_ROOM',"
                    + " state_written_at = ?, due_at = ?, version = version + 1 where id = ? and version = 1",
                    now, now.plus(Duration.ofMinutes(50)), now, now.plus(Duration.ofMinutes(51)), entry.id());
            long sitting = ids.getAndIncrement();
            change(connection, "insert into sitting (id, ref, school_id, exam_id, entry_id, account_id, kind, active_key,"
                    + " rule_version, entered_at, device_name, takeovers, version)"
                    + " values (?, ?, ?, ?, ?, ?, 'FORMAL', ?, 1, ?, '', 0, 0)",
                    sitting, Ref.fresh(), schoolId, examId, entry.id(), entry.accountId(), "FORMAL:" + entry.id(), now);
            for (Subject subject : subjects) {
                change(connection, "insert into sitting_subject (id, school_id, sitting_id, subject_id, number, takes, turns)"
                        + " values (?, ?, ?, ?, ?, 0, 0)",
                        ids.getAndIncrement(), schoolId, sitting, subject.id(), subject.place());
            }
            record(connection, entry);
            connection.commit();
            connection.setAutoCommit(true);
            return sitting;
        }
    }

    private void record(Connection connection, Entry entry) throws SQLException {
        long row = ids.getAndIncrement();
        change(connection, "insert into audit_row (id, ref, acted_at, actor_id, actor_name, school_id, kind, object_ref,"
                + " object_name, changes, reason, request_id, address, digest)"
                + " values (?, ?, ?, 0, '', ?, 'sitting.act.entered', ?, '', ?, '', '', '', ?)",
                row, Ref.fresh(), now, schoolId, entry.ref(), "sitting.act.deadline " + now, "0".repeat(64));
        change(connection, "insert into audit_waiting (row_id) values (?)", row);
    }

    private static void look(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private static void change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            if (statement.executeUpdate() != 1) {
                throw new SQLException("nothing changed: " + sql);
            }
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
