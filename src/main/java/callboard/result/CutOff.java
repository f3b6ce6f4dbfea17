package callboard.result;

import callboard.rules.Verdict;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the line is drawn through one group (a major, a direction, a province): at a score, or behind so many people. A tie
 * is never broken by anything nobody marked: all who share the last place pass, and the draft shows them.
 */
public record CutOff(Optional<BigDecimal> score, OptionalInt places) {

    public CutOff {
        if (score.isPresent() == places.isPresent() || places.orElse(1) < 1) {
            throw new IllegalArgumentException("Either a score or a number of places");
        }
    }

    /** Everybody with at least this score passes. */
    public static CutOff atScore(BigDecimal score) {
        return new CutOff(Optional.of(score), OptionalInt.empty());
    }

    /** The best so many pass, and whoever ties with the last of them. */
    public static CutOff best(int places) {
        return new CutOff(Optional.empty(), OptionalInt.of(places));
    }

    public Selection select(Collection<Contender> group) {
        return Selection.of(group, line(group));
    }

    /** The lowest passing score; empty where nobody competes for a number of places. */
    private Optional<BigDecimal> line(Collection<Contender> group) {
        if (score.isPresent()) {
            return score;
        }
        var best = group.stream()
                .filter(Contender::competes)
                .flatMap(contender -> contender.mark().score().stream())
                .sorted(Comparator.reverseOrder())
                .limit(places.getAsInt())
                .toList();
        return best.isEmpty() ? Optional.empty() : Optional.of(best.get(best.size() - 1));
    }

    /** Whether a selection stays within a quota; ties may push it over, and then a person lowers the line or the quota. */
    public static Verdict within(int quota, Selection selection) {
        return selection.count(Outcome.PASSED) <= quota
                ? Verdict.allowed()
                : Verdict.refused("result.check.over-quota", selection.count(Outcome.PASSED), quota);
    }
}
