package callboard.screening;

/**
 * A decision about a take.
 *
 * @param reason in the reviewer's words; empty where everything is in order
 */
public record Finding(Screening.Outcome outcome, String reason, Marks marks) {}
