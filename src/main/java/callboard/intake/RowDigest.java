package callboard.intake;

import callboard.identity.DocumentNumber;
import callboard.roster.ApplicantRow;
import callboard.rules.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one row of a file came to: applicant rows (several where one cell names several majors and the officer agreed to
 * split), or all its problems at once, or nothing because it is blank.
 *
 * @param document the person the row is about, where that much could be read, even if the row is rejected
 */
public record RowDigest(
        int number, List<ApplicantRow> rows, List<Problem> problems, Optional<DocumentNumber> document) {

    /** One reason why a row is rejected, and the column to mark in the officer's file, where there is one. */
    public record Problem(OptionalInt column, Verdict verdict) {}

    public RowDigest {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public boolean isRejected() {
        return !problems.isEmpty();
    }

    public boolean isBlank() {
        return rows.isEmpty() && problems.isEmpty();
    }
}
