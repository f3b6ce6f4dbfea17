package callboard.room;

import callboard.data.Ref;
import callboard.exam.Exam;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Roster rows for people whose registration does not matter to the test. */
public final class Registered {

    private static final List<String> EMPTY = List.of(
            "document_masked",
            "name",
            "name_key",
            "sex",
            "category",
            "region",
            "school_attended",
            "candidate_number",
            "registration_number",
            "ticket_number",
            "phone_masked",
            "study_level",
            "provincial_subject",
            "provincial_score",
            "remark");

    private Registered() {}

    /** A row of that id for the exam's major. */
    public static void add(Connection connection, Exam exam, long id) throws SQLException {
        String columns = EMPTY.stream().map(column -> ", " + column).collect(Collectors.joining());
        String values = EMPTY.stream().map(column -> ", ''").collect(Collectors.joining());
        try (var insert = connection.prepareStatement("insert into applicant (id, ref, school_id, season_id, major_id,"
                + " choice_key, document_type, document, document_index, phone, extras, created_at, version" + columns
                + ") values (?, ?, ?, ?, ?, ?, 'RESIDENT_ID', ?, ?, ?, ?, ?, 0" + values + ")")) {
            insert.setLong(1, id);
            insert.setString(2, Ref.fresh());
            insert.setLong(3, exam.schoolId());
            insert.setLong(4, exam.season().id());
            insert.setLong(5, exam.major().id());
            insert.setString(6, exam.major().id() + "/");
            insert.setBytes(7, new byte[1]);
            insert.setString(8, "document-" + id);
            insert.setBytes(9, new byte[1]);
            insert.setBytes(10, new byte[1]);
            insert.setObject(11, OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
