package callboard.clones;

import callboard.exam.Exam;
import java.time.Instant;

/**
 * One instant that a clone moves.
 *
 * @param labelKey message key of what happens then
 */
public record Moment(Exam exam, String labelKey, Instant at) {}
