package callboard.matcher;

/** What a machine says about a portrait and what was captured. */
public enum Match {
    /** Nothing: there is none, it was not asked, or it failed. */
    NONE,
    /** The same person. */
    PASS,
    UNSURE,
    /** Not the same person. */
    FAIL
}
