package callboard.correction;

/**
 * What was certified of an account was put right. Fired within the transaction of the decision: whatever follows from it happens
 * with it or not at all.
 */
public record Corrected(long account, Changes changes) {}
