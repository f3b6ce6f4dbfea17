package callboard.identity;

/**
 * A document moved from one account to another. Fired within the transaction of the decision: whatever the loser did under
 * this identity is stopped with it.
 */
public record IdentityMoved(long fromAccount, long toAccount) {}
