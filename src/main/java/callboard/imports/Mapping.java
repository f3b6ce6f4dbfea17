package callboard.imports;

import callboard.identity.WrittenText;
import callboard.roster.ColumnUse;
import callboard.roster.RosterColumn;
import callboard.roster.RosterColumns;
import callboard.roster.RosterField;
import java.util.List;
import java.util.Map;

/** What the columns of a file mean, as the database keeps it. */
record Mapping(int headingRow, boolean isTwoRows, List<Entry> entries) {

    /** One column; use as {@link Uses} writes it. */
    record Entry(int index, String heading, String use) {}

    static Mapping of(RosterColumns columns) {
        return new Mapping(
                columns.headingRow(),
                columns.isTwoRows(),
                columns.columns().stream()
                        .map(column -> new Entry(column.index(), column.heading(), Uses.written(column.use())))
                        .toList());
    }

    static Mapping ofJson(String json) {
        return Json.read(json, Mapping.class);
    }

    String json() {
        return Json.write(this);
    }

    RosterColumns columns() {
        return new RosterColumns(
                headingRow,
                isTwoRows,
                entries.stream()
                        .map(entry -> new RosterColumn(entry.index(), entry.heading(), Uses.read(entry.use())))
                        .toList());
    }

    /** Adds what was decided to what the next file is guessed by; what is there stays, for it is newer. */
    void remember(Map<String, ColumnUse> remembered) {
        entries.stream()
                .filter(entry -> !entry.heading().isEmpty())
                .forEach(entry ->
                        remembered.putIfAbsent(WrittenText.key(entry.heading()), Uses.read(entry.use())));
    }

    /** The ways to write a {@link ColumnUse} as one word: a field's name, or EXTRA, IGNORED, or nothing for undecided. */
    static final class Uses {

        private Uses() {}

        static String written(ColumnUse use) {
            return use.field()
                    .map(RosterField::name)
                    .orElse(use.kind() == ColumnUse.Kind.UNDECIDED ? "" : use.kind().name());
        }

        static ColumnUse read(String word) {
            return switch (word) {
                case "EXTRA" -> ColumnUse.EXTRA;
                case "IGNORED" -> ColumnUse.IGNORED;
                default -> RosterField.named(word).map(ColumnUse::of).orElse(ColumnUse.UNDECIDED);
            };
        }
    }
}
