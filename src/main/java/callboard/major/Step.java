package callboard.major;

import java.util.Optional;

/** One place towards the head or the end of a list. */
public enum Step {
    UP,
    DOWN;

    /** As a button sent it. */
    public static Optional<Step> of(String sent) {
        return switch (sent) {
            case "up" -> Optional.of(UP);
            case "down" -> Optional.of(DOWN);
            default -> Optional.empty();
        };
    }
}
