package callboard.intake;

/** Where an import stands. */
public enum ImportState {
    /** The officer has to say what the columns mean. */
    UPLOADED,
    /** It is being read. */
    MAPPED,
    /** He can see what it would change. */
    PREVIEWED,
    /** It is being written. */
    COMMITTING,
    COMMITTED,
    /** It is being taken back. */
    UNDOING,
    UNDONE,
    /** The officer gave it up before anything was written. */
    DROPPED;

    public String labelKey() {
        return "imports.state." + name();
    }

    /** Whether the roster is being changed just now. */
    public boolean isWriting() {
        return this == COMMITTING || this == UNDOING;
    }

    /** Whether the officer may still give it up: nothing was written. */
    public boolean isOpen() {
        return this == UPLOADED || this == MAPPED || this == PREVIEWED;
    }
}
