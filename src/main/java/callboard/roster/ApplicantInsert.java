package callboard.roster;

import callboard.data.BulkInsert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds the rows of an import, of which there may be a hundred thousand. */
@ApplicationScoped
public class ApplicantInsert {

    private static final String TABLE = "applicant";

    private static final List<Column> COLUMNS = List.of(
            new Column("id", one -> one.id),
            new Column("ref", one -> one.ref),
            new Column("school_id", one -> one.schoolId),
            new Column("season_id", one -> one.seasonId),
            new Column("major_id", one -> one.majorId),
            new Column("direction_id", one -> one.directionId),
            new Column("choice_key", one -> one.choiceKey),
            new Column("document_type", one -> one.documentType.name()),
            new Column("document", one -> one.document.sealed()),
            new Column("document_index", one -> one.documentIndex),
            new Column("document_masked", one -> one.documentMasked),
            new Column("name", one -> one.name),
            new Column("name_key", one -> one.nameKey),
            new Column("sex", one -> one.sex),
            new Column("category", one -> one.category),
            new Column("region", one -> one.region),
            new Column("school_attended", one -> one.schoolAttended),
            new Column("candidate_number", one -> one.candidateNumber),
            new Column("registration_number", one -> one.registrationNumber),
            new Column("ticket_number", one -> one.ticketNumber),
            new Column("phone", one -> one.phone.sealed()),
            new Column("phone_masked", one -> one.phoneMasked),
            new Column("study_level", one -> one.level),
            new Column("provincial_subject", one -> one.provincialSubject),
            new Column("provincial_score", one -> one.provincialScore),
            new Column("remark", one -> one.remark),
            new Column("extras", one -> one.extras.sealed()),
            new Column("print", one -> one.print),
            new Column("created_at", one -> one.createdAt),
            new Column("created_by_import", one -> one.createdByImport),
            new Column("withdrawn_at", one -> one.withdrawnAt),
            new Column("used_at", one -> one.usedAt),
            new Column("version", one -> one.version));

    private static final List<String> NAMES = COLUMNS.stream().map(Column::name).toList();

    private static final List<String> LOOKED_FOR =
            List.of("school_id", "season_id", "major_id", "direction_id", "created_by_import", "withdrawn_at");

    /** So many new rows change how the database should look for one. */
    private static final int MANY = 1000;

    private final BulkInsert bulk;

    @Inject
    ApplicantInsert(BulkInsert bulk) {
        this.bulk = bulk;
    }

    /** A column and what stands in it. */
    private record Column(String name, Function<Applicant, @Nullable Object> value) {}

    /** Every column of the table. */
    static Set<String> names() {
        return Set.copyOf(NAMES);
    }

    /** Adds so many or fewer; they are made while the database takes those before them. */
    public void add(int atMost, Stream<Applicant> fresh) {
        var ids = LongStream.of(bulk.ids(Applicant.class, atMost)).iterator();
        bulk.insert(new BulkInsert.Rows(TABLE, NAMES, fresh.map(one -> {
            one.id = ids.nextLong();
            return row(one);
        })));
    }

    /** To be called once behind all {@link #add}, with the number of all rows. */
    public void grown(int rows) {
        if (rows >= MANY) {
            bulk.grown(TABLE, LOOKED_FOR);
        }
    }

    private static @Nullable Object[] row(Applicant applicant) {
        var row = new @Nullable Object[COLUMNS.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = COLUMNS.get(i).value().apply(applicant);
        }
        return row;
    }
}
