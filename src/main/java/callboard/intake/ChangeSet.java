package callboard.intake;

import callboard.roster.ApplicantKey;
import callboard.roster.ApplicantRow;
import callboard.roster.FieldChange;
import callboard.rules.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a file would change in the roster, before anything is written (R-43, step 3). Rows are the same where document,
 * major and direction are. A used row that the file has no longer is kept, whatever the officer chooses for missing
 * ones; where the file names another major for the same person, that is said beside it (R-43a).
 *
 * @param added rows to add
 * @param changed rows with other values
 * @param unchanged rows with nothing to write
 * @param missing stored rows that the file does not have
 * @param rejected rows that could not be read, with all their problems
 * @param duplicates rows of the file that claim to be the same; none of them is written
 */
public record ChangeSet(
        List<Added> added,
        List<Changed> changed,
        List<Stored> unchanged,
        List<Missing> missing,
        List<RowDigest> rejected,
        List<Duplicate> duplicates) {

    /**
     * A row as the roster holds it.
     *
     * @param ref the row's public name, handed back untouched
     * @param isUsed whether a candidate has applied with it: from then on its document, major and direction stand (R-43a)
     */
    public record Stored(String ref, boolean isUsed, ApplicantRow row) {}

    /** A row of the file that the roster has not. */
    public record Added(int number, ApplicantRow row) {}

    /** A row that both have, with the values that differ. */
    public record Changed(int number, Stored stored, ApplicantRow row, List<FieldChange> fields) {}

    /** A row that only the roster has; {@code instead} is the one new row of the file for the same document, if any. */
    public record Missing(Stored stored, Optional<ApplicantRow> instead) {

        /** Whether the row stays although the file has something else for this person. */
        public boolean isLocked() {
            return stored.isUsed();
        }
    }

    /** The numbers of the rows that are one and the same registration. */
    public record Duplicate(ApplicantKey key, List<Integer> numbers) {

        /** The reason, for the page and the error workbook alike. */
        public Verdict verdict() {
            return Verdict.refused(
                    "roster.row.duplicate",
                    numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    public ChangeSet {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        missing = List.copyOf(missing);
        rejected = List.copyOf(rejected);
        duplicates = List.copyOf(duplicates);
    }

    /** The number on the button: what is really written. */
    public int rowsToWrite() {
        return added.size() + changed.size();
    }
}
