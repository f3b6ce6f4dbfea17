package callboard.imports;

import callboard.changeset.ChangeLine;
import callboard.changeset.ChangeLines;
import callboard.changeset.LineKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is wrong with the rows of a file, grouped: every reason with all rows that have it, the most frequent first. */
@RequestScoped
class WrongRows {

    private static final int NAMED = 5;

    private final ChangeLines lines;
    private final LineViews views;

    @Inject
    WrongRows(ChangeLines lines, LineViews views) {
        this.lines = lines;
        this.views = views;
    }

    /**
     * One reason.
     *
     * @param key its message key
     * @param text an example's sentence
     * @param first the numbers of the first rows that have it
     */
    public record Group(String key, LineKind kind, String text, long count, List<Integer> first) {

        /** The first numbers as a list in words. */
        public String rows() {
            return first.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }

        /** Whether there are more than those named. */
        public boolean isMore() {
            return count > first.size();
        }
    }

    List<Group> groups(RosterImport roster) {
        Map<String, Tally> tallies = new HashMap<>();
        for (LineKind kind : List.of(LineKind.REJECTED, LineKind.DUPLICATE)) {
            lines.list(
                    roster.changes(),
                    kind,
                    (id, shown) -> shown.keys()
                            .forEach(key -> tallies.computeIfAbsent(key, any -> new Tally(kind, id))
                                    .count(shown.rowNumber())));
        }
        var examples = lines
                .ofIds(
                        roster.changes(),
                        tallies.values().stream().map(tally -> tally.example).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(ChangeLine::id, Function.identity()));
        return tallies.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), examples))
                .sorted(Comparator.comparingLong(Group::count).reversed().thenComparing(Group::key))
                .toList();
    }

    private Group group(String key, Tally tally, Map<Long, ChangeLine> examples) {
        var example = Objects.requireNonNull(examples.get(tally.example));
        return new Group(key, tally.kind, views.sentence(example, key), tally.count, List.copyOf(tally.first));
    }

    /** The rows that have one reason, as they are counted. */
    private static final class Tally {

        private final LineKind kind;
        private final long example;
        private final List<Integer> first = new ArrayList<>();
        private long count;

        Tally(LineKind kind, long example) {
            this.kind = kind;
            this.example = example;
        }

        private void count(int row) {
            count++;
            if (first.size() < NAMED) {
                first.add(row);
            }
        }
    }
}
