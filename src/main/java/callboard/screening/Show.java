package callboard.screening;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which recordings of an exam the grid shows; each is a count and a filter. */
public enum Show {
    /** To be decided, and the technical check says something. */
    FLAGGED,
    /** To be decided and can be watched; the flagged ones are among them. */
    TODO,
    /** Undecided, and its bytes or its technical check are still to come. */
    MISSING,
    OK,
    FAULT,
    VIOLATION;

    /** As addresses say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String labelKey() {
        return "screening.show." + name();
    }

    static Optional<Show> of(String word) {
        return Arrays.stream(values()).filter(show -> show.word().equals(word)).findFirst();
    }
}
