package callboard.roster;

import callboard.identity.WrittenText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the officer wants to see of the roster, as the one pattern the database compares a row with.
 *
 * @param query part of a name or a number
 * @param choice a {@link SeasonMajors.Target#key}, or empty
 * @param region in its long form, or empty
 * @param standing {@link #ON_ROSTER}, USED, UNUSED, WITHDRAWN, or empty
 */
public record RosterFilter(String query, String choice, String region, String standing) {

    /** Used or not, but not withdrawn. */
    static final String ON_ROSTER = "ON_ROSTER";

    static final List<String> STANDINGS = List.of(ON_ROSTER, "USED", "UNUSED", "WITHDRAWN");

    /** As the address of the list carries it. */
    static RosterFilter of(Map<String, String> address) {
        return new RosterFilter(
                address.getOrDefault("q", "").strip(),
                address.getOrDefault("major", ""),
                address.getOrDefault("region", ""),
                address.getOrDefault("standing", ""));
    }

    Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("q", query);
        address.put("major", choice);
        address.put("region", region);
        address.put("standing", standing);
        return address;
    }

    public String pattern() {
        return majors() + '|' + orAny(region) + '|' + standingPattern() + "|" + contains(query);
    }

    /** {@code 7/12} for one direction, {@code 7/%} for a major with whatever direction. */
    private String majors() {
        if (choice.isEmpty()) {
            return "%";
        }
        return choice.contains("/") ? plain(choice) : plain(choice) + "/%";
    }

    private String standingPattern() {
        return standing.equals(ON_ROSTER) ? "%USED" : orAny(standing);
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
    private static String plain(String text) {
        return text.replace("|", "").replaceAll("([!%_])", "!$1");
    }

    public boolean isEmpty() {
        return query.isEmpty() && choice.isEmpty() && region.isEmpty() && standing.isEmpty();
    }
}
