package callboard.judging;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the judges gave one subject of an entry.
 *
 * @param subject its id
 * @param mean of the final marks so far, half up to two digits; empty while there is none, which is not 0
 * @param marks how many final marks there are
 * @param expected how many judges the exam has now
 */
public record SubjectScore(long subject, Optional<BigDecimal> mean, int marks, int expected) {

    /** Whether every judge's mark is there. */
    public boolean isComplete() {
        return expected > 0 && marks == expected;
    }
}
