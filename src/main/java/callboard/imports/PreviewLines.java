package callboard.imports;

import callboard.changeset.ChangeLine;
import callboard.changeset.LineContent;
import callboard.changeset.LineKind;
import callboard.changeset.SheafWriter;
import callboard.intake.Comparison;
import callboard.intake.FileRows;
import callboard.intake.RosterColumns;
import callboard.intake.RowDigest;
import callboard.roster.ApplicantRow;
import callboard.roster.FieldChange;
import callboard.roster.RosterField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** Writes down line by line what a file would change, while it is read, and counts. */
final class PreviewLines {

    private static final int BATCH = 500;
    private static final int LONGEST = 200;

    private final SheafWriter lines;
    private final Stored stored;
    private final OptionalInt document;
    private final List<Met> met = new ArrayList<>();

    /**
     * @param lines takes lines in their order
     * @param columns of the file
     */
    PreviewLines(SheafWriter lines, Stored stored, RosterColumns columns) {
        this.lines = lines;
        this.stored = stored;
        this.document = columns.column(RosterField.DOCUMENT_NUMBER);
    }

    /** The roster, for rows that have to be compared value by value. */
    interface Stored {

        /** Rows by their ids. */
        Map<Long, ApplicantRow> rows(List<Long> ids);

        /** What a row comes to in eight bytes, as the roster keeps it of its own. */
        long print(ApplicantRow row);
    }

    /** A row of the file that the roster has too. */
    private record Met(int number, ApplicantRow row, FileRows.Held held, boolean isSame) {}

    /**
     * @param registrations of its rows
     * @param name as the file has it, for rows that could not be read
     */
    void take(RowDigest digest, List<FileRows.Registration> registrations, String name) {
        if (digest.isRejected()) {
            wrong(LineKind.REJECTED, shown(digest.number(), name, ""), digest.problems());
        }
        for (int i = 0; i < registrations.size(); i++) {
            take(digest.number(), digest.rows().get(i), registrations.get(i));
        }
    }

    private void take(int number, ApplicantRow row, FileRows.Registration registration) {
        var duplicate = registration.duplicate();
        var held = registration.held();
        if (duplicate.isPresent()) {
            var shown =
                    shown(number, row.text(RosterField.NAME), row.key().choice().label());
            wrong(LineKind.DUPLICATE, shown, List.of(new RowDigest.Problem(document, duplicate.get())));
        } else if (held.isPresent()) {
            meet(number, row, held.get());
        } else if (!registration.isLockedOut()) {
            write(LineKind.ADDED, shown(number, row, 0), LineContent.ofRow(row));
        }
    }

    private void meet(int number, ApplicantRow row, FileRows.Held held) {
        met.add(new Met(number, row, held, !held.isWithdrawn() && held.print() == stored.print(row)));
        if (met.size() == BATCH) {
            compare();
        }
    }

    /** Looks into the roster for many rows at once. */
    private void compare() {
        var ids = met.stream()
                .filter(one -> !one.isSame())
                .map(one -> one.held().applicant())
                .toList();
        Map<Long, ApplicantRow> before = ids.isEmpty() ? Map.of() : stored.rows(ids);
        for (Met one : met) {
            var changes = one.isSame()
                    ? List.<FieldChange>of()
                    : Comparison.differences(
                            Objects.requireNonNull(before.get(one.held().applicant())), one.row());
            write(one, changes);
        }
        met.clear();
    }

    /** Another print may only mean that the file has fewer columns than the roster. */
    private void write(Met one, List<FieldChange> changes) {
        var shown = shown(one.number(), one.row(), one.held().applicant());
        if (one.held().isWithdrawn()) {
            write(LineKind.CHANGED, shown, LineContent.ofRestored(changes));
        } else if (changes.isEmpty()) {
            write(LineKind.UNCHANGED, shown, LineContent.NOTHING);
        } else {
            write(LineKind.CHANGED, shown, LineContent.ofChanges(changes));
        }
    }

    /** What the file does not have, behind everything it has. */
    void miss(StoredRows.Missing missing) {
        String instead = missing.instead().map(one -> one.choice().label()).orElse("");
        int number = missing.isLocked()
                ? missing.instead().map(FileRows.Registration::number).orElse(0)
                : 0;
        write(
                missing.isLocked() ? LineKind.LOCKED : LineKind.MISSING,
                new ChangeLine.Shown(
                        number,
                        missing.applicant().name(),
                        missing.applicant().candidateNumber(),
                        missing.choice(),
                        "",
                        missing.applicant().id()),
                LineContent.ofInstead(instead));
    }

    Counts finish(int rowsRead) {
        compare();
        lines.finish();
        return new Counts(
                rowsRead,
                of(LineKind.ADDED),
                of(LineKind.CHANGED),
                of(LineKind.UNCHANGED),
                of(LineKind.MISSING),
                of(LineKind.LOCKED),
                of(LineKind.REJECTED),
                of(LineKind.DUPLICATE));
    }

    private void wrong(LineKind kind, ChangeLine.Shown shown, List<RowDigest.Problem> problems) {
        var keys = problems.stream().map(problem -> problem.verdict().reasonKey());
        write(kind, shown.because(ChangeLine.reasons(keys)), LineContent.ofProblems(problems));
    }

    private static ChangeLine.Shown shown(int number, String name, String choice) {
        return new ChangeLine.Shown(number, name.substring(0, Math.min(LONGEST, name.length())), "", choice, "", 0);
    }

    private static ChangeLine.Shown shown(int number, ApplicantRow row, long applicant) {
        return new ChangeLine.Shown(
                number,
                row.text(RosterField.NAME),
                row.text(RosterField.CANDIDATE_NUMBER),
                row.key().choice().label(),
                "",
                applicant);
    }

    private void write(LineKind kind, ChangeLine.Shown shown, LineContent content) {
        lines.write(kind, shown, content);
    }

    private int of(LineKind kind) {
        return lines.count(kind);
    }
}
