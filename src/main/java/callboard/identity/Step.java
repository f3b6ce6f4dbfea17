package callboard.identity;

/** The steps of a certification, each a screen. */
public enum Step {
    CATEGORY,
    DOCUMENT,
    PHOTO,
    SCHOOL,
    CONFIRMATION;

    public String address() {
        return "/certification/" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Counted from 1. */
    public int number() {
        return ordinal() + 1;
    }
}
