package callboard.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From marks to totals. Exams know no weights, so all subjects count alike: the total is the mean of the subjects' means
 * as they are shown, rounded, so that whoever reads them can recompute it.
 *
 * @param subjects ids of the exam's subjects in their order
 * @param judges how many judges the exam has now
 */
record Aggregation(List<Long> subjects, int judges) {

    private static final int DIGITS = 2;

    /** Half up to two digits; nothing has no mean. */
    static Optional<BigDecimal> mean(List<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(numbers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(numbers.size()), DIGITS, RoundingMode.HALF_UP));
    }

    /** @param given the final marks by subject */
    Score score(long entry, Map<Long, List<BigDecimal>> given) {
        List<SubjectScore> all = new ArrayList<>();
        for (long subject : subjects) {
            List<BigDecimal> marks = given.getOrDefault(subject, List.of());
            all.add(new SubjectScore(subject, mean(marks), marks.size(), judges));
        }
        boolean complete = !all.isEmpty() && all.stream().allMatch(SubjectScore::isComplete);
        Optional<BigDecimal> total = complete
                ? mean(all.stream()
                        .map(SubjectScore::mean)
                        .map(Optional::orElseThrow)
                        .toList())
                : Optional.empty();
        return new Score(entry, total, complete, List.copyOf(all));
    }
}
