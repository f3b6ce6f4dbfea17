package callboard.imports;

import callboard.intake.ChangeSet;
import callboard.intake.Comparison;
import callboard.intake.LineContent;
import callboard.intake.LineKind;
import callboard.intake.RowDigest;
import callboard.roster.ApplicantKey;
import callboard.roster.ApplicantRow;
import callboard.roster.RosterField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Writes a change set down line by line, and counts. */
final class PreviewLines {

    private static final int BATCH = 500;
    private static final int LONGEST = 200;

    private final RosterImport roster;
    private final LineSeal seal;
    private final Consumer<List<RosterLine>> writer;
    private final Map<LineKind, Integer> counts = new EnumMap<>(LineKind.class);
    private final Set<ApplicantKey> lockedOut = new HashSet<>();
    private List<RosterLine> batch = new ArrayList<>();

    PreviewLines(RosterImport roster, LineSeal seal, Consumer<List<RosterLine>> writer) {
        this.roster = roster;
        this.seal = seal;
        this.writer = writer;
    }

    /**
     * @param names of the rows that are rejected or duplicate, by row number
     * @return what was found
     */
    Counts write(ChangeSet changes, StoredRows stored, Map<Integer, String> names, int rowsRead) {
        changes.missing().stream().filter(PreviewLines::isLocked).forEach(missing -> lock(missing, changes));
        changes.added().stream()
                .filter(added -> !lockedOut.contains(added.row().key()))
                .forEach(added -> add(added, stored));
        changes.changed()
                .forEach(changed -> write(
                        LineKind.CHANGED,
                        shown(changed.number(), changed.row(), id(changed.stored())),
                        LineContent.ofChanges(changed.fields())));
        changes.unchanged()
                .forEach(row -> write(LineKind.UNCHANGED, shown(0, row.row(), id(row)), LineContent.ofInstead("")));
        changes.missing().stream().filter(missing -> !isLocked(missing)).forEach(this::miss);
        changes.rejected().forEach(digest -> reject(digest, names));
        duplicates(changes, names);
        flush();
        return counted(rowsRead);
    }

    /** A used row that the file has another major for: both stay as they are, and the officer reads why. */
    private static boolean isLocked(ChangeSet.Missing missing) {
        return missing.isLocked() && missing.instead().isPresent();
    }

    private void lock(ChangeSet.Missing missing, ChangeSet changes) {
        ApplicantRow instead = missing.instead().orElseThrow();
        int number = changes.added().stream()
                .filter(added -> added.row().key().equals(instead.key()))
                .mapToInt(ChangeSet.Added::number)
                .findFirst()
                .orElse(0);
        lockedOut.add(instead.key());
        write(
                LineKind.LOCKED,
                shown(number, missing.stored().row(), id(missing.stored())),
                LineContent.ofInstead(instead.key().choice().label()));
    }

    private void add(ChangeSet.Added added, StoredRows stored) {
        var withdrawn = stored.withdrawn(added.row().key());
        if (withdrawn.isPresent()) {
            var fields = Comparison.differences(withdrawn.get().row(), added.row());
            write(
                    LineKind.CHANGED,
                    shown(added.number(), added.row(), id(withdrawn.get())),
                    LineContent.ofRestored(added.row(), fields));
        } else {
            write(LineKind.ADDED, shown(added.number(), added.row(), 0), LineContent.ofRow(added.row()));
        }
    }

    private void miss(ChangeSet.Missing missing) {
        String instead =
                missing.instead().map(row -> row.key().choice().label()).orElse("");
        write(LineKind.MISSING, shown(0, missing.stored().row(), id(missing.stored())), LineContent.ofInstead(instead));
    }

    private void reject(RowDigest digest, Map<Integer, String> names) {
        write(
                LineKind.REJECTED,
                wrong(digest.number(), names, "", digest.problems()),
                LineContent.ofProblems(digest.problems()));
    }

    /** In the order of the file, as everything that is wrong with it is written down. */
    private void duplicates(ChangeSet changes, Map<Integer, String> names) {
        record Twin(int number, ChangeSet.Duplicate of) {}
        var document = roster.mapping().orElseThrow().columns().column(RosterField.DOCUMENT_NUMBER);
        changes.duplicates().stream()
                .flatMap(duplicate -> duplicate.numbers().stream().map(number -> new Twin(number, duplicate)))
                .sorted(Comparator.comparingInt(Twin::number))
                .forEach(twin -> {
                    var problems =
                            List.of(new RowDigest.Problem(document, twin.of().verdict()));
                    String choice = twin.of().key().choice().label();
                    write(
                            LineKind.DUPLICATE,
                            wrong(twin.number(), names, choice, problems),
                            LineContent.ofProblems(problems));
                });
    }

    private static RosterLine.Shown shown(int number, ApplicantRow row, long applicant) {
        return new RosterLine.Shown(
                number,
                row.text(RosterField.NAME),
                row.text(RosterField.CANDIDATE_NUMBER),
                row.key().choice().label(),
                "",
                applicant);
    }

    private static RosterLine.Shown wrong(
            int number, Map<Integer, String> names, String choice, List<RowDigest.Problem> problems) {
        String name = names.getOrDefault(number, "");
        var keys = problems.stream().map(problem -> problem.verdict().reasonKey());
        return new RosterLine.Shown(
                number, name.substring(0, Math.min(LONGEST, name.length())), "", choice, RosterLine.reasons(keys), 0);
    }

    private static long id(ChangeSet.Stored stored) {
        return Long.parseLong(stored.ref());
    }

    private void write(LineKind kind, RosterLine.Shown shown, LineContent content) {
        counts.merge(kind, 1, Integer::sum);
        batch.add(seal.line(roster, kind, shown, content));
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            writer.accept(batch);
            batch = new ArrayList<>();
        }
    }

    private Counts counted(int rowsRead) {
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

    private int of(LineKind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
