package callboard.imports;

import callboard.changeset.ChangeLine;
import callboard.changeset.LineContent;
import callboard.changeset.LineKind;
import callboard.changeset.SheafWriter;
import callboard.intake.Comparison;
import callboard.intake.FileRows;
import callboard.intake.RowDigest;
import callboard.roster.ApplicantRow;
import callboard.roster.RosterField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;

/** Writes down line by line what a file would change, while it is read, and counts. */
final class PreviewLines {

    private static final int BATCH = 500;
    private static final int LONGEST = 200;

    private final SheafWriter lines;
    private final Function<List<Long>, Map<Long, ApplicantRow>> stored;
    private final OptionalInt document;
    private final List<Differing> differing = new ArrayList<>();

    /**
     * @param lines takes lines in their order
     * @param stored the rows of the roster by their ids
     * @param document the column of the document number, if there is one
     */
    PreviewLines(SheafWriter lines, Function<List<Long>, Map<Long, ApplicantRow>> stored, OptionalInt document) {
        this.lines = lines;
        this.stored = stored;
        this.document = document;
    }

    /** A row of the file that has other values than the roster, or brings a withdrawn row back; how, only the roster knows. */
    private record Differing(int number, ApplicantRow row, FileRows.Held held) {}

    /** @param name as the file has it, for rows that could not be read */
    void take(RowDigest digest, FileRows file, String name) {
        if (digest.isRejected()) {
            wrong(LineKind.REJECTED, shown(digest.number(), name, ""), digest.problems());
        }
        digest.rows().forEach(row -> take(digest.number(), row, file));
    }

    private void take(int number, ApplicantRow row, FileRows file) {
        var duplicate = file.duplicate(row.key());
        var held = file.held(row.key());
        if (duplicate.isPresent()) {
            var shown =
                    shown(number, row.text(RosterField.NAME), row.key().choice().label());
            wrong(LineKind.DUPLICATE, shown, List.of(new RowDigest.Problem(document, duplicate.get())));
        } else if (held.isPresent()) {
            compare(new Differing(number, row, held.get()), file.print(row));
        } else if (!file.isLockedOut(row.key())) {
            write(LineKind.ADDED, shown(number, row, 0), LineContent.ofRow(row));
        }
    }

    private void compare(Differing found, long print) {
        if (found.held().isWithdrawn() || found.held().print() != print) {
            differing.add(found);
        } else {
            write(
                    LineKind.UNCHANGED,
                    shown(found.number(), found.row(), found.held().applicant()),
                    LineContent.NOTHING);
        }
        if (differing.size() == BATCH) {
            change();
        }
    }

    /** Looks into the roster for many rows at once. */
    private void change() {
        var before = stored.apply(
                differing.stream().map(found -> found.held().applicant()).toList());
        for (Differing found : differing) {
            long applicant = found.held().applicant();
            var changes = Comparison.differences(Objects.requireNonNull(before.get(applicant)), found.row());
            write(
                    LineKind.CHANGED,
                    shown(found.number(), found.row(), applicant),
                    found.held().isWithdrawn() ? LineContent.ofRestored(changes) : LineContent.ofChanges(changes));
        }
        differing.clear();
    }

    /** What the file does not have, behind everything it has. */
    void miss(StoredRows.Missing missing, FileRows file) {
        String instead = missing.instead().map(key -> key.choice().label()).orElse("");
        int number = missing.isLocked() ? missing.instead().map(file::number).orElse(0) : 0;
        write(
                missing.isLocked() ? LineKind.LOCKED : LineKind.MISSING,
                new ChangeLine.Shown(
                        number,
                        missing.name(),
                        missing.candidateNumber(),
                        missing.key().choice().label(),
                        "",
                        missing.applicant()),
                LineContent.ofInstead(instead));
    }

    Counts finish(int rowsRead) {
        change();
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
