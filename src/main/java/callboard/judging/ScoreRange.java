package callboard.judging;

import callboard.rules.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which scores a judge may give: from {@code lowest} to {@code highest}, both included, in steps that are counted from
 * {@code lowest}. All three have at most two digits after the point.
 */
public record ScoreRange(BigDecimal lowest, BigDecimal highest, BigDecimal step) {

    /** 百分制, as exams begin: 0 to 100 in halves. */
    public static final ScoreRange USUAL =
            new ScoreRange(BigDecimal.ZERO, BigDecimal.valueOf(100), new BigDecimal("0.5"));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(\\.\\d{0,4})?");

    /**
     * What a judge typed.
     *
     * @param score empty where nothing was typed or the verdict refuses
     */
    public record Reading(Optional<BigDecimal> score, Verdict verdict) {}

    /** Reads a score; nothing typed is no score and no mistake, and not 0 either. */
    public Reading read(String typed) {
        String text = typed(typed);
        if (text.isEmpty()) {
            return new Reading(Optional.empty(), Verdict.allowed());
        }
        Optional<BigDecimal> number = number(text);
        Verdict verdict = number.map(this::fits).orElse(Verdict.refused("judging.score.number"));
        return new Reading(number.filter(any -> verdict.isAllowed()), verdict);
    }

    /** A number as typed, in full width too; empty for anything else. */
    static Optional<BigDecimal> number(String typed) {
        String text = typed(typed);
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.endsWith(".") ? text + "0" : text))
                : Optional.empty();
    }

    private static String typed(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace('。', '.')
                .strip();
    }

    private Verdict fits(BigDecimal score) {
        if (score.compareTo(lowest) < 0 || score.compareTo(highest) > 0) {
            return Verdict.refused("judging.score.range", plain(lowest), plain(highest));
        }
        boolean onStep = score.subtract(lowest).remainder(step).signum() == 0;
        return onStep
                ? Verdict.allowed()
                : Verdict.refused("judging.score.step", plain(step), plain(below(score)), plain(above(score)));
    }

    /** The nearest score that may be given, not above this one. */
    private BigDecimal below(BigDecimal score) {
        BigDecimal steps = score.subtract(lowest).divide(step, 0, RoundingMode.FLOOR);
        return lowest.add(steps.multiply(step));
    }

    private BigDecimal above(BigDecimal score) {
        return below(score).add(step).min(highest);
    }

    /** Its three numbers for people: lowest, highest, step. */
    public List<String> plain() {
        return List.of(plain(lowest), plain(highest), plain(step));
    }

    /** As people write it: without zeros at its end. */
    public static String plain(BigDecimal score) {
        return score.stripTrailingZeros().toPlainString();
    }
}
