package callboard.circular;

/** Whom the platform may write to. */
public enum Audience {
    /** The administrators of all schools that are not suspended. */
    ADMINS,
    /** Everybody who works at one school. */
    STAFF,
    /** The candidates of one school in its current season, or of one of its exams. */
    CANDIDATES
}
