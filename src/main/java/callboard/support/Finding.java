package callboard.support;

import java.util.List;

/**
 * Whom a search found.
 *
 * @param by as what the words were understood
 * @param more whether there are others, who are not shown
 */
public record Finding(By by, List<Person> people, boolean more) {

    /** What somebody can be found by. */
    public enum By {
        PHONE,
        EMAIL,
        DOCUMENT,
        NUMBER,
        NAME;

        public String key() {
            return "support.by." + name();
        }
    }
}
