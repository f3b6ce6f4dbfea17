package callboard.identity;

/** Somebody was certified just now, within the transaction that did it. */
public record Certified(Certification certification) {}
