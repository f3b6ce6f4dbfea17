package callboard.judging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the judges gave an entry.
 *
 * @param entry its id
 * @param total the mean of the subjects' means, half up to two digits; empty until it is complete, which is not 0
 * @param complete whether every subject of the exam has the mark of every judge
 * @param subjects all subjects of the exam in their order
 */
public record Score(long entry, Optional<BigDecimal> total, boolean complete, List<SubjectScore> subjects) {}
