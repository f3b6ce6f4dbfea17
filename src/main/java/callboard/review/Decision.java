package callboard.review;

/**
 * What one person decides.
 *
 * @param reasonKey message key of a reason from the desk's list; empty if none was chosen
 * @param words the reviewer's own words; may be empty
 */
public record Decision(Outcome outcome, String reasonKey, String words) {}
