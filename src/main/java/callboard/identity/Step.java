package callboard.identity;

import java.util.Locale;

/** The steps of a certification, each a screen. */
public enum Step {
    CATEGORY(1),
    DOCUMENT(2),
    PHOTO(3),
    SCHOOL(4),
    CONFIRMATION(5);

    private final int number;

    Step(int number) {
        this.number = number;
    }

    public String address() {
        return "/certification/" + name().toLowerCase(Locale.ROOT);
    }

    /** Counted from 1. */
    public int number() {
        return number;
    }

    /** The one after it; the last stays. */
    public Step next() {
        return switch (this) {
            case CATEGORY -> DOCUMENT;
            case DOCUMENT -> PHOTO;
            case PHOTO -> SCHOOL;
            case SCHOOL, CONFIRMATION -> CONFIRMATION;
        };
    }
}
