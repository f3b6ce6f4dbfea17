package callboard.inquiry;

import java.time.Instant;

/**
 * One line of the talk, opened for somebody who may read it.
 *
 * @param author who of the staff wrote; shown to the staff alone, and empty for the candidate
 * @param reasonKey message key of the template an answer begins with; empty for none
 */
public record Said(boolean byStaff, String author, String reasonKey, String words, Instant at) {}
