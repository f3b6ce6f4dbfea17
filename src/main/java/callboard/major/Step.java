package callboard.major;

import java.util.Optional;

/** One place towards the head or the end of a list. */
public enum Step {
    UP(-1),
    DOWN(1);

    private final int places;

    Step(int places) {
        this.places = places;
    }

    /** How much the number of what is moved grows. */
    public int places() {
        return places;
    }

    /** As a button sent it. */
    public static Optional<Step> of(String sent) {
        return switch (sent) {
            case "up" -> Optional.of(UP);
            case "down" -> Optional.of(DOWN);
            default -> Optional.empty();
        };
    }
}
