package callboard.imports;

import callboard.intake.ChangeSet;
import callboard.roster.Applicant;
import callboard.roster.ApplicantKey;
import callboard.roster.ApplicantSeal;
import callboard.roster.Applicants;
import callboard.roster.SeasonMajors;
import jakarta.data.Limit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roster of a season as an import compares with it; rows that were withdrawn stand apart, for a file may bring them back. */
final class StoredRows {

    private static final int BATCH = 2000;

    private final List<ChangeSet.Stored> present = new ArrayList<>();
    private final Map<ApplicantKey, ChangeSet.Stored> withdrawn = new HashMap<>();

    /** Reads it page by page, so that the database's rows are not all in memory beside ours. */
    static StoredRows read(Applicants applicants, ApplicantSeal seal, SeasonMajors majors, RosterImport roster) {
        var stored = new StoredRows();
        long last = 0;
        List<Applicant> page;
        do {
            page = applicants.everAfter(roster.schoolId(), roster.seasonId(), last, Limit.of(BATCH));
            for (Applicant applicant : page) {
                stored.take(applicant, seal, majors);
                last = applicant.id();
            }
        } while (page.size() == BATCH);
        return stored;
    }

    private void take(Applicant applicant, ApplicantSeal seal, SeasonMajors majors) {
        var row = seal.row(applicant, majors.choice(applicant));
        var stored = new ChangeSet.Stored(String.valueOf(applicant.id()), applicant.isUsed(), row);
        if (applicant.isWithdrawn()) {
            withdrawn.put(row.key(), stored);
        } else {
            present.add(stored);
        }
    }

    List<ChangeSet.Stored> present() {
        return present;
    }

    Optional<ChangeSet.Stored> withdrawn(ApplicantKey key) {
        return Optional.ofNullable(withdrawn.get(key));
    }
}
