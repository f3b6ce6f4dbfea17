package callboard.intake;

import callboard.identity.WrittenText;
import callboard.roster.RosterField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads one or two heading rows: which field each heading means, or that a person has to say so. */
final class Headings {

    private static final Pattern MARKS = Pattern.compile("[*:]");
    private static final Pattern BRACKETS = Pattern.compile("(.+)\\((.+)\\)");
    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)(\\d+)");

    private final Map<String, ColumnUse> remembered;
    private final HashSet<RosterField> taken = new HashSet<>();

    /** Takes what the officer decided earlier, by {@link WrittenText#key} of the heading. */
    Headings(Map<String, ColumnUse> remembered) {
        this.remembered = remembered;
    }

    List<RosterColumn> read(List<RosterRow> rows) {
        var headings = rows.size() == 1 ? texts(rows.get(0)) : joined(texts(rows.get(0)), texts(rows.get(1)));
        return IntStream.range(0, headings.size())
                .mapToObj(index -> new RosterColumn(index, headings.get(index), use(headings.get(index))))
                .toList();
    }

    /** How many different fields the rows would name as headings. */
    static long score(List<RosterRow> rows) {
        return new Headings(Map.of())
                .read(rows).stream()
                        .flatMap(column -> column.use().field().stream())
                        .count();
    }

    /** Two columns for one field, or a second number of one, are for a person to decide. */
    private ColumnUse use(String heading) {
        var decided = remembered.get(WrittenText.key(heading));
        var use = decided != null ? decided : heading.isEmpty() ? ColumnUse.IGNORED : guess(heading);
        return use.field().isEmpty() || taken.add(use.field().get()) ? use : ColumnUse.UNDECIDED;
    }

    private static ColumnUse guess(String heading) {
        var numbered = NUMBERED.matcher(heading);
        var known = meaning(heading);
        if (known.isPresent()) {
            return ColumnUse.of(known.get());
        } else if (numbered.matches() && meaning(numbered.group(1)).isPresent()) {
            return Objects.equals(numbered.group(2), "1")
                    ? ColumnUse.of(meaning(numbered.group(1)).get())
                    : ColumnUse.UNDECIDED;
        }
        return ColumnUse.EXTRA;
    }

    /** A heading as it is, before its last bracket, or inside it: {@code 姓名(XM)} is found all three ways. */
    private static Optional<RosterField> meaning(String heading) {
        var plain = MARKS.matcher(heading).replaceAll("").strip();
        var brackets = BRACKETS.matcher(plain);
        var whole = RosterField.ofHeading(plain);
        return whole.isPresent() || !brackets.matches()
                ? whole
                : meaning(brackets.group(1)).or(() -> meaning(brackets.group(2)));
    }

    private static List<String> texts(RosterRow row) {
        return row.cells().stream().map(RosterCell::tidy).toList();
    }

    private static List<String> joined(List<String> upper, List<String> lower) {
        var headings = new ArrayList<String>();
        var group = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            var above = i < upper.size() ? upper.get(i) : "";
            var below = i < lower.size() ? lower.get(i) : "";
            group = above.isEmpty() ? group : above;
            headings.add(joined(group, above, below));
        }
        return headings;
    }

    /** A merged cell has text in its first column only, so a group's name counts for the columns behind it as well. */
    private static String joined(String group, String above, String below) {
        return Stream.of(below, group + below, above)
                .filter(text -> meaning(text).isPresent())
                .findFirst()
                .orElse(below.isEmpty() ? above : below);
    }
}
