package callboard.intake;

import callboard.roster.Masked;
import callboard.roster.RosterField;
import callboard.sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The head of one sheet with what its columns mean.
 *
 * @param top its first rows
 */
public record SheetColumns(String sheet, List<RosterRow> top, RosterColumns columns) {

    private static final int SAMPLES = 2;
    private static final int LONGEST_SAMPLE = 24;

    /** One line of the mapping page. */
    public record Line(String letter, String heading, String sample, String use, boolean field) {}

    /** One row of the little picture of the sheet's head. */
    public record Head(int number, boolean heading, boolean skipped, List<String> cells) {}

    /** Headings guessed by what they usually are and by what the school decided before; else the first row is taken. */
    public static Optional<SheetColumns> guess(String sheet, List<RosterRow> top, Map<String, ColumnUse> remembered) {
        if (top.isEmpty()) {
            return Optional.empty();
        }
        var columns = RosterColumns.guess(top, remembered)
                .orElseGet(() -> RosterColumns.read(List.of(top.get(0)), remembered));
        return Optional.of(new SheetColumns(sheet, top, columns));
    }

    /** With the headings where the officer says; empty where there is nothing in that row. */
    public static Optional<SheetColumns> at(
            String sheet, List<RosterRow> top, HeadingRow heading, Map<String, ColumnUse> remembered) {
        return IntStream.range(0, top.size())
                .filter(index -> top.get(index).number() == heading.number())
                .mapToObj(index -> heading.isTwoRows() && index > 0
                        ? List.of(top.get(index - 1), top.get(index))
                        : List.of(top.get(index)))
                .findFirst()
                .map(rows -> new SheetColumns(sheet, top, RosterColumns.read(rows, remembered)));
    }

    /** Whatever could be a heading among the first rows. */
    public static List<SheetColumns> candidates(String sheet, List<RosterRow> top) {
        var rows = top.stream().limit(RosterColumns.DEEPEST_HEADING).toList();
        return RosterColumns.candidates(rows).stream()
                .map(headings -> new SheetColumns(sheet, top, RosterColumns.read(headings, Map.of())))
                .toList();
    }

    /** Where the headings are, by the number of the last row of them. */
    public record HeadingRow(int number, boolean isTwoRows) {}

    /** The same with what the officer chose, column by column. */
    public SheetColumns with(List<String> uses) {
        var changed = columns;
        var all = columns.columns();
        for (int i = 0; i < Math.min(uses.size(), all.size()); i++) {
            changed = changed.with(all.get(i).index(), Mapping.Uses.read(uses.get(i)));
        }
        return new SheetColumns(sheet, top, changed);
    }

    public long recognised() {
        return columns.columns().stream()
                .flatMap(column -> column.use().field().stream())
                .count();
    }

    public long count(ColumnUse.Kind kind) {
        return columns.columns().stream()
                .filter(column -> column.use().kind() == kind)
                .count();
    }

    public List<Line> lines() {
        return columns.columns().stream().map(this::line).toList();
    }

    public List<Head> head() {
        int first = columns.headingRow() - (columns.isTwoRows() ? 1 : 0);
        return top.stream()
                .filter(row -> row.number() <= columns.headingRow() + 1)
                .map(row -> new Head(
                        row.number(),
                        row.number() >= first && row.number() <= columns.headingRow(),
                        row.number() < first,
                        cells(row)))
                .toList();
    }

    private static List<String> cells(RosterRow row) {
        return row.cells().stream()
                .map(cell -> shortened(Masked.unknown(cell.tidy())))
                .filter(text -> !text.isEmpty())
                .limit(3)
                .toList();
    }

    private Line line(RosterColumn column) {
        return new Line(
                Row.columnName(column.index()),
                column.heading(),
                samples(column),
                Mapping.Uses.written(column.use()),
                column.use().field().isPresent());
    }

    private String samples(RosterColumn column) {
        List<String> texts = new ArrayList<>();
        top.stream()
                .filter(row -> row.number() > columns.headingRow())
                .limit(SAMPLES)
                .forEach(row -> texts.add(shown(column, row)));
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" | "));
    }

    private static String shown(RosterColumn column, RosterRow row) {
        String text = row.cell(column.index()).tidy();
        Optional<RosterField> field = column.use().field();
        return shortened(field.map(known -> Masked.field(known, text)).orElseGet(() -> Masked.unknown(text)));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SAMPLE ? text : text.substring(0, LONGEST_SAMPLE) + "\u2026";
    }
}
