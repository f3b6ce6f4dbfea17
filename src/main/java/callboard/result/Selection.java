package callboard.result;

import callboard.rules.Verdict;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A drafted group: everybody's outcome and place, best first, then those without a place in the order they came.
 *
 * @param line the lowest passing score, empty where there is none
 */
public record Selection(List<Line> lines, Optional<BigDecimal> line) {

    /** One person. Without an outcome he is not judged yet, and the draft cannot be published. */
    public record Line(Contender contender, OptionalInt rank, Optional<Outcome> outcome) {}

    public Selection {
        lines = List.copyOf(lines);
    }

    static Selection of(Collection<Contender> group, Optional<BigDecimal> cutOff) {
        var places = Rank.places(group.stream()
                .filter(Contender::competes)
                .flatMap(contender -> contender.mark().score().stream())
                .toList());
        var lines = group.stream()
                .map(contender -> new Line(contender, rank(contender, places), outcome(contender, cutOff)))
                .sorted(Comparator.comparingInt(line -> line.rank().orElse(Integer.MAX_VALUE)))
                .toList();
        return new Selection(lines, cutOff);
    }

    /** How many people will read this outcome. */
    public int count(Outcome outcome) {
        return (int) lines.stream()
                .filter(line -> line.outcome().filter(outcome::equals).isPresent())
                .count();
    }

    /** Those who share the score of the line; shown when there is more than one. */
    public List<Line> atTheLine() {
        return lines.stream().filter(this::isAtTheLine).toList();
    }

    public List<Line> notJudged() {
        return lines.stream().filter(line -> line.outcome().isEmpty()).toList();
    }

    /** Whether everybody has an outcome (R-52, first check). */
    public Verdict isComplete() {
        return notJudged().isEmpty()
                ? Verdict.allowed()
                : Verdict.refused("result.check.not-judged", notJudged().size());
    }

    private boolean isAtTheLine(Line candidate) {
        return candidate.rank().isPresent()
                && line.isPresent()
                && candidate.contender().mark().score().orElseThrow().compareTo(line.get()) == 0;
    }

    private static OptionalInt rank(Contender contender, Map<BigDecimal, Integer> places) {
        return contender.competes()
                ? OptionalInt.of(places.getOrDefault(contender.mark().score().orElseThrow(), 0))
                : OptionalInt.empty();
    }

    private static Optional<Outcome> outcome(Contender contender, Optional<BigDecimal> cutOff) {
        if (contender.isWithheld()) {
            return Optional.of(Outcome.WITHHELD);
        }
        return switch (contender.mark().kind()) {
            case SCORE -> Optional.of(passes(contender, cutOff) ? Outcome.PASSED : Outcome.FAILED);
            case EMPTY -> Optional.empty();
            case ABSENT -> Optional.of(Outcome.ABSENT);
            case ABANDONED -> Optional.of(Outcome.ABANDONED);
            case VIOLATION -> Optional.of(Outcome.VIOLATION);
        };
    }

    private static boolean passes(Contender contender, Optional<BigDecimal> cutOff) {
        var score = contender.mark().score().orElseThrow();
        return cutOff.filter(line -> score.compareTo(line) >= 0).isPresent();
    }
}
