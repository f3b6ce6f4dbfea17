package callboard.export;

/**
 * Something the person asking may take out now.
 *
 * @param kind of the {@link ExportSource}: a message key that names it
 * @param subject what it is about, as the source understands it: the ref of a row; empty where who has this has every subject of the kind
 * @param title as people call it
 * @param rows how many it has
 */
public record Offer(String kind, String subject, String title, long rows) {

    /** Whether who has this has that subject too. */
    boolean covers(String asked) {
        return subject.isEmpty() || subject.equals(asked);
    }
}
