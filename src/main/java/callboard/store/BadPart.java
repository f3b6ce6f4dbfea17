package callboard.store;

/** The bytes that came are not the bytes that were announced. Nothing of them is kept. */
public final class BadPart extends Exception {
    private static final long serialVersionUID = 1;

    /** What was wrong with them. */
    public enum Why {
        /** SHA-256 differs from the one in the manifest. */
        DIGEST,
        /** Fewer bytes than announced. */
        LENGTH,
        /** The connection broke or fell silent. */
        BROKEN_OFF
    }

    private final Why why;

    BadPart(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
