package callboard.review;

import callboard.account.Role;
import java.util.EnumSet;
import java.util.OptionalLong;
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
    CORRECTION("corrections", 2, Outcome.ACCEPT, Outcome.REJECT),

    /** A candidate's question that waits for an answer; nobody's right is decided by it. */
    INQUIRY("inquiries", 1, Outcome.ACCEPT);

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

    /** Who works at this desk. */
    public Set<Role> roles() {
        return this == INQUIRY ? EnumSet.of(Role.SUPPORT, Role.PLATFORM_REVIEWER) : EnumSet.of(Role.PLATFORM_REVIEWER);
    }

    /** Whether a right is decided: only then nobody may have touched the case before, and somebody may look again. */
    public boolean decidesRights() {
        return this != INQUIRY;
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
            case INQUIRY -> "Q";
        };
        return "%s-%04d".formatted(letter, id);
    }

    /** The id in a {@link #number}. */
    public OptionalLong id(String number) {
        boolean fits = number.matches(number(0).charAt(0) + "-\\d{4,18}");
        return fits ? OptionalLong.of(Long.parseLong(number.substring(2))) : OptionalLong.empty();
    }

    /** Name of its icon in the sprite. */
    public String icon() {
        return switch (this) {
            case MANUAL_ENTRY -> "id";
            case APPEAL -> "user-question";
            case FACE -> "face-id";
            case CORRECTION -> "user-edit";
            case INQUIRY -> "message";
        };
    }

    /** Message key of the desk's name. */
    public String titleKey() {
        return "review.desk." + name();
    }
}
