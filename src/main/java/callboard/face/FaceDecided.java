package callboard.face;

/** The standing of an account has changed, within the transaction that changed it. */
public record FaceDecided(long account, FaceStanding standing) {}
