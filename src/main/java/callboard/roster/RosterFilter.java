package callboard.roster;

import callboard.identity.WrittenText;

/**
 * What the officer wants to see of the roster, as the one pattern the database compares a row with.
 *
 * @param query part of a name or a number
 * @param choice a {@link SeasonMajors.Target#key}, or empty
 * @param region in its long form, or empty
 * @param standing USED, UNUSED, WITHDRAWN, or empty
 */
public record RosterFilter(String query, String choice, String region, String standing) {

    public String pattern() {
        return majors() + '|' + orAny(region) + '|' + orAny(standing) + "|" + contains(query);
    }

    /** {@code 7/12} for one direction, {@code 7/%} for a major with whatever direction. */
    private String majors() {
        if (choice.isEmpty()) {
            return "%";
        }
        return choice.contains("/") ? plain(choice) : plain(choice) + "/%";
    }

    private static String orAny(String text) {
        return text.isEmpty() ? "%" : plain(text);
    }

    /** A pattern for whatever contains the text as names and numbers are compared. */
    public static String contains(String text) {
        String key = plain(WrittenText.key(text));
        return key.isEmpty() ? "%" : "%" + key + "%";
    }

    /** His signs are only signs; a bar would reach into the next value. */
    public static String plain(String text) {
        return text.replace("|", "").replaceAll("([!%_])", "!$1");
    }

    public boolean isEmpty() {
        return query.isEmpty() && choice.isEmpty() && region.isEmpty() && standing.isEmpty();
    }
}
