package callboard.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 合格备案校验: what the regulator's program would turn down, before it does.
 *
 * @param rows of the file
 * @param refused how many of them would be turned down
 * @param leftOut how many who passed are in no file, because they can have no 考生号
 * @param groups what is wrong, by field in the order of the file, refusals before what is only told
 */
public record FilingReport(int rows, int refused, int leftOut, List<Group> groups) {

    private static final int MOST_DETAILS = 5;

    /** Rows with one fault in one field; of what their values hold, the first few. */
    public record Group(FilingField field, Fault fault, int rows, List<String> details) {

        public boolean refuses() {
            return new Finding(field, fault, "").refuses();
        }

        /** Message key of the sentence; a wrong form is another sentence for each field. */
        public String key() {
            return "filing.fault." + fault + (fault == Fault.SHAPE ? "." + field : glyph());
        }

        private String glyph() {
            return fault == Fault.GLYPH && !refuses() ? ".XM" : "";
        }

        public String detail() {
            return String.join(fault == Fault.GLYPH ? "" : ", ", details);
        }
    }

    public FilingReport {
        groups = List.copyOf(groups);
    }

    static FilingReport of(Filings filings, FilingScope scope) {
        Count count = new Count();
        try {
            filings.each(scope, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count.report();
    }

    public boolean isFit() {
        return rows > 0 && refused == 0;
    }

    /** The fields in which nothing is wrong. */
    public List<FilingField> right() {
        Set<FilingField> right = EnumSet.allOf(FilingField.class);
        groups.stream().filter(Group::refuses).forEach(group -> right.remove(group.field()));
        return List.copyOf(right);
    }

    private static final class Count implements Filings.Sink {

        private record Key(FilingField field, Fault fault) implements Comparable<Key> {

            @Override
            public int compareTo(Key other) {
                return Integer.compare(order(), other.order());
            }

            private int order() {
                int told = new Finding(field, fault, "").refuses() ? 0 : FilingField.values().length;
                return (told + field.ordinal()) * Fault.values().length + fault.ordinal();
            }
        }

        private final Map<Key, Integer> found = new TreeMap<>();
        private final Map<Key, Set<String>> details = new TreeMap<>();
        private int rows;
        private int refused;
        private int leftOut;

        @Override
        public void leftOut() {
            leftOut++;
        }

        @Override
        public void line(Filings.Line line) {
            rows++;
            refused += line.row().isRefused() ? 1 : 0;
            for (Finding finding : line.row().findings()) {
                Key key = new Key(finding.field(), finding.fault());
                found.merge(key, 1, Integer::sum);
                parts(finding).forEach(part -> note(key, part));
            }
        }

        private static List<String> parts(Finding finding) {
            return finding.fault() == Fault.GLYPH
                    ? finding.detail()
                            .codePoints()
                            .mapToObj(Character::toString)
                            .toList()
                    : Stream.of(finding.detail()).filter(one -> !one.isEmpty()).toList();
        }

        private void note(Key key, String detail) {
            Set<String> noted = details.computeIfAbsent(key, any -> new LinkedHashSet<>());
            if (noted.size() < MOST_DETAILS) {
                noted.add(detail);
            }
        }

        FilingReport report() {
            List<Group> groups = new ArrayList<>();
            found.forEach((key, number) -> groups.add(new Group(
                    key.field(), key.fault(), number, List.copyOf(details.getOrDefault(key, Collections.emptySet())))));
            return new FilingReport(rows, refused, leftOut, groups);
        }
    }
}
