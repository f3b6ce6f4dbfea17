package callboard.imports;

import callboard.intake.FileRows;
import callboard.roster.Applicant;
import callboard.roster.ApplicantRow;
import callboard.roster.ApplicantSeal;
import callboard.roster.Applicants;
import callboard.roster.SeasonMajors;
import jakarta.data.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The roster of a season as an import compares with it. Nothing personal is opened but of rows that differ or are missing. */
final class StoredRows implements PreviewLines.Stored {

    private static final int BATCH = 2000;

    /**
     * Few pages: after a large import PostgreSQL, until it has counted the new rows, may sort the whole roster for each of them.
     */
    private static final int STANDINGS = 20_000;

    private final Applicants applicants;
    private final ApplicantSeal seal;
    private final SeasonMajors majors;
    private final RosterImport roster;

    StoredRows(Applicants applicants, ApplicantSeal seal, SeasonMajors majors, RosterImport roster) {
        this.applicants = applicants;
        this.seal = seal;
        this.majors = majors;
        this.roster = roster;
    }

    /**
     * A row that only the roster has.
     *
     * @param instead the one new row of the file for the same document, if there is exactly one
     */
    record Missing(Applicant applicant, String choice, Optional<FileRows.Registration> instead) {

        /** A used row that the file has another major for: both stay as they are, and the officer reads why (R-43a). */
        boolean isLocked() {
            return applicant.isUsed() && instead.isPresent();
        }
    }

    @Override
    public Map<Long, ApplicantRow> rows(List<Long> ids) {
        return applicants.ofIds(roster.schoolId(), ids).stream()
                .collect(Collectors.toMap(Applicant::id, one -> seal.row(one, majors.choice(one))));
    }

    @Override
    public long print(ApplicantRow row) {
        return seal.print(row);
    }

    /** Tells what the roster holds. */
    void tell(FileRows file) {
        long last = 0;
        List<Applicants.Standing> page;
        do {
            page = applicants.standings(roster.schoolId(), roster.seasonId(), last, Limit.of(STANDINGS));
            for (Applicants.Standing one : page) {
                file.hold(one.documentIndex(), majors.choice(one.majorId(), one.direction()), held(one));
                last = one.id();
            }
        } while (page.size() == STANDINGS);
    }

    private static FileRows.Held held(Applicants.Standing one) {
        return new FileRows.Held(one.id(), one.usedAt() != null, one.withdrawnAt() != null, one.print());
    }

    /** What is missing in a file that was read; its rows know which of them are locked out. */
    List<Missing> missing(FileRows file) {
        List<FileRows.Registration> all = file.missing();
        var additions = file.additionsOf(all);
        List<Missing> missing = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            var some = all.subList(from, Math.min(all.size(), from + BATCH));
            Map<Long, Applicant> stored = stored(some);
            for (FileRows.Registration one : some) {
                var applicant = Objects.requireNonNull(
                        stored.get(one.held().orElseThrow().applicant()));
                var instead = Optional.of(additions.getOrDefault(one.person(), List.of()))
                        .filter(rows -> rows.size() == 1)
                        .map(rows -> rows.get(0));
                missing.add(new Missing(applicant, one.choice().label(), instead));
            }
        }
        missing.stream()
                .filter(Missing::isLocked)
                .forEach(one -> one.instead().ifPresent(FileRows.Registration::lockOut));
        return missing;
    }

    private Map<Long, Applicant> stored(List<FileRows.Registration> some) {
        var ids = some.stream().map(one -> one.held().orElseThrow().applicant()).toList();
        return applicants.ofIds(roster.schoolId(), ids).stream()
                .collect(Collectors.toMap(Applicant::id, Function.identity()));
    }
}
