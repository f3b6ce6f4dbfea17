package callboard.imports;

/** What becomes of unused rows that a file does not have (R-43a). */
public enum MissingRows {
    KEEP,
    WITHDRAW
}
