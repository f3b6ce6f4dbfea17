package callboard.intake;

import callboard.roster.RosterField;
import callboard.rules.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the headings of a file are and what its columns mean (R-43, step 2): guessed from the usual headings, corrected
 * by the officer, remembered for the next file.
 *
 * @param headingRow number of the last heading row; data begins behind it
 * @param isTwoRows whether the row above it belongs to the heading
 */
public record RosterColumns(int headingRow, boolean isTwoRows, List<RosterColumn> columns) {

    /** Title rows, blank rows and notes above a heading are never more than this. */
    static final int DEEPEST_HEADING = 20;

    /** Fewer recognised headings than this are chance. */
    static final int FEWEST_HEADINGS = 2;

    public RosterColumns {
        columns = List.copyOf(columns);
    }

    /**
     * Finds the headings among the first rows of a sheet, and reads them.
     *
     * @param top the first rows in order, more than needed is fine
     * @param remembered earlier decisions of the school by {@link callboard.identity.WrittenText#key} of the heading
     * @return empty where no row looks like a heading
     */
    public static Optional<RosterColumns> guess(List<RosterRow> top, Map<String, ColumnUse> remembered) {
        var rows = top.stream().limit(DEEPEST_HEADING).toList();
        List<RosterRow> best = List.of();
        long bestScore = FEWEST_HEADINGS - 1;
        for (var candidate : candidates(rows)) {
            long score = Headings.score(candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(read(best, remembered));
    }

    /** Reads the heading row or the two heading rows that the officer pointed at. */
    public static RosterColumns read(List<RosterRow> headings, Map<String, ColumnUse> remembered) {
        int last = headings.get(headings.size() - 1).number();
        return new RosterColumns(last, headings.size() == 2, new Headings(remembered).read(headings));
    }

    /** The same with another use for one column. */
    public RosterColumns with(int index, ColumnUse use) {
        var changed = columns.stream()
                .map(column -> column.index() == index ? new RosterColumn(index, column.heading(), use) : column);
        return new RosterColumns(headingRow, isTwoRows, changed.toList());
    }

    public HeadingSet headings() {
        return HeadingSet.of(columns.stream().map(RosterColumn::heading).toList());
    }

    public OptionalInt column(RosterField field) {
        for (RosterColumn column : columns) { // asked for every row
            if (column.use().isField(field)) {
                return OptionalInt.of(column.index());
            }
        }
        return OptionalInt.empty();
    }

    public boolean has(RosterField field) {
        return column(field).isPresent();
    }

    public List<RosterColumn> undecided() {
        return columns.stream()
                .filter(column -> column.use().kind() == ColumnUse.Kind.UNDECIDED)
                .toList();
    }

    /** Whether rows can be read with these columns; the refusal names what is missing or undecided. */
    public Verdict mayRead() {
        return needed(RosterField.NAME, "roster.columns.no-name")
                .and(needed(RosterField.DOCUMENT_NUMBER, "roster.columns.no-document"))
                .and(
                        has(RosterField.MAJOR_CODE)
                                ? Verdict.allowed()
                                : needed(RosterField.MAJOR, "roster.columns.no-major"))
                .and(undecided().stream()
                        .findFirst()
                        .map(column -> Verdict.refused("roster.columns.undecided", column.heading()))
                        .orElse(Verdict.allowed()));
    }

    private Verdict needed(RosterField field, String reasonKey) {
        return has(field) ? Verdict.allowed() : Verdict.refused(reasonKey);
    }

    /** Single rows first: two rows are believed only where they explain more. */
    static List<List<RosterRow>> candidates(List<RosterRow> rows) {
        var single = rows.stream().map(List::of);
        var pairs = IntStream.range(1, rows.size()).mapToObj(i -> List.of(rows.get(i - 1), rows.get(i)));
        return Stream.concat(single, pairs).toList();
    }
}
