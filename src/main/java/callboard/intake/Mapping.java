package callboard.intake;

import callboard.identity.WrittenText;
import callboard.roster.RosterField;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the columns of a file mean, as the database keeps it. */
public record Mapping(int headingRow, boolean isTwoRows, List<Entry> entries) {

    /** One column; use as {@link Uses} writes it. */
    public record Entry(int index, String heading, String use) {}

    public static Mapping of(RosterColumns columns) {
        return new Mapping(
                columns.headingRow(),
                columns.isTwoRows(),
                columns.columns().stream()
                        .map(column -> new Entry(column.index(), column.heading(), Uses.written(column.use())))
                        .toList());
    }

    public static Mapping ofJson(String json) {
        return Json.read(json, Mapping.class);
    }

    public HeadingSet headings() {
        return HeadingSet.of(entries.stream().map(Entry::heading).toList());
    }

    /** How columns with the same headings are used now, wherever they stand; of several equal headings the first is the first. */
    public List<String> usesFor(RosterColumns other) {
        Map<String, Deque<String>> decided = new HashMap<>();
        entries.forEach(entry -> decided.computeIfAbsent(WrittenText.key(entry.heading()), any -> new ArrayDeque<>())
                .add(entry.use()));
        return other.columns().stream()
                .map(column -> decided.getOrDefault(WrittenText.key(column.heading()), new ArrayDeque<>()))
                .map(uses -> uses.isEmpty() ? ColumnUse.Kind.IGNORED.name() : uses.remove())
                .toList();
    }

    public String json() {
        return Json.write(this);
    }

    public RosterColumns columns() {
        return new RosterColumns(
                headingRow,
                isTwoRows,
                entries.stream()
                        .map(entry -> new RosterColumn(entry.index(), entry.heading(), Uses.read(entry.use())))
                        .toList());
    }

    /** Adds what was decided to what the next file is guessed by; what is there stays, for it is newer. */
    public void remember(Map<String, ColumnUse> remembered) {
        entries.stream()
                .filter(entry -> !entry.heading().isEmpty())
                .forEach(entry -> remembered.putIfAbsent(WrittenText.key(entry.heading()), Uses.read(entry.use())));
    }

    /** The ways to write a {@link ColumnUse} as one word: a field's name, or EXTRA, IGNORED, or nothing for undecided. */
    public static final class Uses {

        private Uses() {}

        public static String written(ColumnUse use) {
            return use.field()
                    .map(RosterField::name)
                    .orElse(
                            use.kind() == ColumnUse.Kind.UNDECIDED
                                    ? ""
                                    : use.kind().name());
        }

        public static ColumnUse read(String word) {
            return switch (word) {
                case "EXTRA" -> ColumnUse.EXTRA;
                case "IGNORED" -> ColumnUse.IGNORED;
                default -> RosterField.named(word).map(ColumnUse::of).orElse(ColumnUse.UNDECIDED);
            };
        }
    }
}
