package callboard.outgoing;

import callboard.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** Copies of one who is on a roster, for what is long: H2 makes thousands in one statement. */
final class Crowd {

    private static final String COLUMNS = String.join(
            ", ",
            List.of(
                    "school_id",
                    "season_id",
                    "major_id",
                    "direction_id",
                    "choice_key",
                    "document_type",
                    "document",
                    "document_masked",
                    "sex",
                    "category",
                    "region",
                    "school_attended",
                    "candidate_number",
                    "registration_number",
                    "ticket_number",
                    "phone",
                    "phone_masked",
                    "study_level",
                    "provincial_subject",
                    "provincial_score",
                    "remark",
                    "extras",
                    "created_at",
                    "version"));

    private Crowd() {}

    /** So many, called copy1, copy2 … */
    static void onto(TestDatabase database, String name, int count) {
        execute(database, """
                insert into applicant (%1$s, id, ref, document_index, name, name_key)
                select %1$s, 70000000 + n, 'copy' || n, 'copy' || n, 'copy' || n, 'copy' || n
                from applicant a, (select "X" n from system_range(1, %2$d)) r where a.name = '%3$s'
                """.formatted(COLUMNS, count, name));
    }

    static void leave(TestDatabase database) {
        execute(database, "delete from applicant where name like 'copy%'");
    }

    private static void execute(TestDatabase database, String sql) {
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
