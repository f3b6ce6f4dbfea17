package callboard.imports;

import callboard.intake.LineKind;
import jakarta.data.Limit;
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
import java.util.stream.Stream;

/** What is wrong with the rows of a file, grouped: every reason with all rows that have it, the most frequent first. */
@RequestScoped
class WrongRows {

    private static final int LOOKED_AT = 300;
    private static final int NAMED = 5;

    private final RosterLines lines;
    private final LineViews views;

    @Inject
    WrongRows(RosterLines lines, LineViews views) {
        this.lines = lines;
        this.views = views;
    }

    /**
     * One reason.
     *
     * @param key its message key
     * @param text an example's sentence
     * @param first the numbers of the first rows that have it, as far as they were looked at
     */
    public record Group(String key, LineKind kind, String text, long count, List<Integer> first) {

        private Group and(Group more) {
            return new Group(key, kind, text, count + more.count(), first);
        }

        /** The first numbers as a list in words; empty where they stand too far behind. */
        public String rows() {
            return first.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        }

        /** Whether there are more than those named. */
        public boolean isMore() {
            return count > Math.min(NAMED, first.size());
        }
    }

    List<Group> groups(RosterImport roster) {
        var combinations = lines.reasons(roster.schoolId(), roster.id());
        if (combinations.isEmpty()) {
            return List.of();
        }
        var samples =
                lines
                        .ofIds(
                                roster.schoolId(),
                                combinations.stream()
                                        .map(RosterLines.Reasons::lineId)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(RosterLine::id, Function.identity()));
        var first = firstRows(roster);
        Map<String, Group> groups = new HashMap<>();
        for (var combination : combinations) {
            var sample = Objects.requireNonNull(samples.get(combination.lineId()));
            keys(combination.keys())
                    .map(key -> new Group(
                            key,
                            combination.kind(),
                            views.sentence(roster, sample, key),
                            combination.count(),
                            first.getOrDefault(key, List.of())))
                    .forEach(group -> groups.merge(group.key(), group, Group::and));
        }
        return groups.values().stream()
                .sorted(Comparator.comparingLong(Group::count).reversed().thenComparing(Group::key))
                .toList();
    }

    private Map<String, List<Integer>> firstRows(RosterImport roster) {
        Map<String, List<Integer>> rows = new HashMap<>();
        for (RosterLine line : lines.wrong(roster.schoolId(), roster.id(), Limit.of(LOOKED_AT))) {
            keys(line.reason)
                    .forEach(key ->
                            rows.computeIfAbsent(key, any -> new ArrayList<>()).add(line.rowNumber));
        }
        return rows;
    }

    private static Stream<String> keys(String reasons) {
        return Stream.of(reasons.split("\\|")).filter(key -> !key.isEmpty());
    }
}
