package callboard.review;

/** What somebody decides about a case. */
public enum Outcome {
    /** It is as the candidate says. */
    ACCEPT,
    /** It cannot be decided so; the candidate does a step again. */
    RETURN,
    /** It is not as he says. */
    REJECT;

    /** Message key of its word in lists. */
    public String key() {
        return "review.outcome." + name();
    }
}
