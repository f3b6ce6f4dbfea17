package callboard.changeset;

import callboard.identity.WrittenText;
import java.util.stream.Stream;

/**
 * One line of a change set. It stays after the commit, because the undo needs what was there before.
 *
 * @param id grows in the order in which the lines of a kind were found
 * @param shown what is searched and listed
 * @param content what is written, or why not
 */
public record ChangeLine(long id, LineKind kind, Shown shown, LineContent content) {

    private static final int LONGEST_REASONS = 400;

    /**
     * What is searched and shown.
     *
     * @param rowNumber of the file, 0 where it has none
     * @param choice major and direction
     * @param reasons as {@link #reasons} writes them
     * @param applicant the id of the row of the roster it is about, 0 for none
     */
    public record Shown(
            int rowNumber, String name, String candidateNumber, String choice, String reasons, long applicant) {

        public Shown because(String because) {
            return new Shown(rowNumber, name, candidateNumber, choice, because, applicant);
        }

        /** The message keys of everything that is wrong with it. */
        public Stream<String> keys() {
            return Stream.of(reasons.split("\\|")).filter(key -> !key.isEmpty());
        }

        /** Whether part of the name or the number reads so; the text as {@link WrittenText#key}. */
        public boolean reads(String key) {
            return candidateNumber.contains(key) || WrittenText.key(name).contains(key);
        }
    }

    public int rowNumber() {
        return shown.rowNumber();
    }

    public long applicant() {
        return shown.applicant();
    }

    /** The message keys of everything that is wrong with a row, each once, with bars around them; empty for nothing. */
    public static String reasons(Stream<String> keys) {
        var reasons = new StringBuilder();
        keys.distinct()
                .filter(key -> reasons.length() + key.length() + 2 <= LONGEST_REASONS)
                .forEach(key ->
                        reasons.append(reasons.isEmpty() ? "|" : "").append(key).append('|'));
        return reasons.toString();
    }
}
