package callboard.screening;

/**
 * The recordings somebody works through one after the other.
 *
 * @param subject number of a subject, 0 for all
 */
public record Reel(Show show, int subject) {

    /** As the query of an address, with its question mark. */
    public String query() {
        return "?show=" + show.word() + (subject == 0 ? "" : "&subject=" + subject);
    }
}
