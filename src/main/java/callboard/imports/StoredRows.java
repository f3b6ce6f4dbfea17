package callboard.imports;

import callboard.identity.DocumentNumber;
import callboard.intake.FileRows;
import callboard.roster.Applicant;
import callboard.roster.ApplicantKey;
import callboard.roster.ApplicantRow;
import callboard.roster.ApplicantSeal;
import callboard.roster.Applicants;
import callboard.roster.MajorChoice;
import callboard.roster.SeasonMajors;
import jakarta.data.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The roster of a season as an import compares with it: what the file has too is noted in its {@link FileRows}, what it has not
 * is missing. Read page by page; nothing but what is missing stays.
 */
final class StoredRows {

    private static final int BATCH = 2000;

    private final Applicants applicants;
    private final ApplicantSeal seal;
    private final SeasonMajors majors;
    private final RosterImport roster;
    private final List<Missing> missing = new ArrayList<>();

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
    record Missing(
            long applicant,
            boolean isUsed,
            ApplicantKey key,
            String name,
            String candidateNumber,
            Optional<ApplicantKey> instead) {

        /** A used row that the file has another major for: both stay as they are, and the officer reads why (R-43a). */
        boolean isLocked() {
            return isUsed && instead.isPresent();
        }

        private Missing insteadOf(List<ApplicantKey> additions) {
            return additions.size() == 1
                    ? new Missing(applicant, isUsed, key, name, candidateNumber, Optional.of(additions.get(0)))
                    : this;
        }
    }

    /** Rows by their ids. */
    Map<Long, ApplicantRow> rows(List<Long> ids) {
        return applicants.ofIds(roster.schoolId(), ids).stream()
                .collect(Collectors.toMap(Applicant::id, one -> seal.row(one, majors.choice(one))));
    }

    /** What is missing; the file's rows know what is stored under their keys, and which of them are locked out. */
    List<Missing> compare(FileRows file) {
        long last = 0;
        List<Applicant> page;
        do {
            page = applicants.everAfter(roster.schoolId(), roster.seasonId(), last, Limit.of(BATCH));
            for (Applicant applicant : page) {
                take(applicant, file);
                last = applicant.id();
            }
        } while (page.size() == BATCH);
        return withAdditions(file);
    }

    private void take(Applicant applicant, FileRows file) {
        MajorChoice choice = majors.choice(applicant);
        var key = new ApplicantKey(seal.document(applicant), choice);
        if (file.hasKey(key)) {
            long print = applicant.isWithdrawn() ? 0 : file.print(seal.row(applicant, choice));
            file.hold(key, new FileRows.Held(applicant.id(), applicant.isWithdrawn(), print));
        } else if (!applicant.isWithdrawn() && !file.isUnclear(key.document())) {
            missing.add(new Missing(
                    applicant.id(),
                    applicant.isUsed(),
                    key,
                    applicant.name(),
                    applicant.candidateNumber(),
                    Optional.empty()));
        }
    }

    private List<Missing> withAdditions(FileRows file) {
        var people = missing.stream().map(row -> row.key().document()).collect(Collectors.toSet());
        Map<DocumentNumber, List<ApplicantKey>> additions = file.additionsOf(people);
        return missing.stream()
                .map(row -> row.insteadOf(additions.getOrDefault(row.key().document(), List.of())))
                .peek(row -> row.instead().filter(instead -> row.isLocked()).ifPresent(file::lockOut))
                .toList();
    }
}
