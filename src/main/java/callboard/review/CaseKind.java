package callboard.review;

import java.util.EnumSet;
import java.util.Set;

/** The desks, and how many people each of their cases needs (spec §2). */
public enum CaseKind {
    /** Typed fields of a document against its images. */
    MANUAL_ENTRY("manual-entries", 1, Outcome.ACCEPT, Outcome.RETURN),
    /** A document that another account holds. */
    APPEAL("appeals", 2, Outcome.ACCEPT, Outcome.REJECT),
    /** Captured face against the certified photo. */
    FACE("face-reviews", 1, Outcome.ACCEPT, Outcome.RETURN, Outcome.REJECT),
    /** What was certified turns out to be wrong. */
    CORRECTION("corrections", 2, Outcome.ACCEPT, Outcome.REJECT);

    private final String desk;
    private final int people;
    private final Set<Outcome> outcomes;

    CaseKind(String desk, int people, Outcome first, Outcome... others) {
        this.desk = desk;
        this.people = people;
        this.outcomes = EnumSet.of(first, others);
    }

    /** Address of its desk. */
    public String address() {
        return "/platform/" + desk;
    }

    /** Its word in addresses. */
    public String desk() {
        return desk;
    }

    /** How many people must agree. */
    public int people() {
        return people;
    }

    public boolean knows(Outcome outcome) {
        return outcomes.contains(outcome);
    }

    /** How a case is called on the phone: {@code A-0417}. */
    public String number(long id) {
        String letter = switch (this) {
            case MANUAL_ENTRY -> "M";
            case APPEAL -> "A";
            case FACE -> "V";
            case CORRECTION -> "C";
        };
        return "%s-%04d".formatted(letter, id);
    }

    /** Name of its icon in the sprite. */
    public String icon() {
        return switch (this) {
            case MANUAL_ENTRY -> "id";
            case APPEAL -> "user-question";
            case FACE -> "face-id";
            case CORRECTION -> "user-edit";
        };
    }

    /** Message key of the desk's name. */
    public String titleKey() {
        return "review.desk." + name();
    }
}
