package callboard.matcher;

import java.util.Locale;

/** How somebody holds his head for a picture. */
public enum Pose {
    FRONT,
    /** To his own left. */
    LEFT,
    RIGHT,
    UP,
    /** The lower end of a nod. */
    DOWN;

    /** As addresses, file names and the matcher's arguments write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
