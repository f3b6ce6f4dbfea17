package callboard.entry;

/** One step an exam may ask for before its formal room (spec §3, "if asked"). */
public enum Task {
    NOT_ASKED,
    MISSING,
    DONE;

    public static Task of(boolean asked, boolean done) {
        if (!asked) {
            return NOT_ASKED;
        }
        return done ? DONE : MISSING;
    }

    public boolean isMissing() {
        return this == MISSING;
    }
}
