package callboard.roster;

/** What somebody registered for: a major of the season by name, and its direction, empty where the major has none. */
public record MajorChoice(String major, String direction) {

    /** What parts a major from its direction. */
    public static final String BETWEEN = " \u00B7 ";

    /** In one line. */
    public String label() {
        return direction.isEmpty() ? major : major + BETWEEN + direction;
    }

    /** Whether a choice, by its {@link #label}, is this one or a direction of it. */
    public boolean covers(String label) {
        return label.equals(label()) || label.startsWith(label() + BETWEEN);
    }
}
