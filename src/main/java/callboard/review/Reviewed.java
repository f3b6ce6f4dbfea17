package callboard.review;

/**
 * Fired within the transaction in which a case was decided, so that what follows from it happens with it or not at all.
 *
 * @param review the decided case
 * @param decision the opinion that decided it
 */
public record Reviewed(ManualReview review, Decision decision) {}
