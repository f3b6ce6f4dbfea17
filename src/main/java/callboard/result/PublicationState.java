package callboard.result;

/** How far a publication has come. */
public enum PublicationState {
    /** Prepared; a second person is to confirm it. */
    DRAFT,
    /** Confirmed for an instant that is still to come. */
    CONFIRMED,
    /** Candidates read it. */
    RELEASED,
    /** Taken back after its release; nobody reads it any more, the school keeps it. */
    RECALLED,
    /** A draft that was given up. */
    DROPPED;

    public String labelKey() {
        return "result.state." + name();
    }

    /** Whether the exam can have another one beside it. */
    public boolean isOver() {
        return this == RECALLED || this == DROPPED;
    }
}
