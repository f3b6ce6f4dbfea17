package callboard.application;

import callboard.roster.RosterField;
import callboard.roster.RosterMatch.Difference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What differs between roster and certification, for the school: the roster's value as it is, of the certified one only
 * the characters that differ.
 */
public record Differences(List<Line> lines) {

    private static final String FIELD = "\u001f";
    private static final String LINE = "\u001e";
    private static final int MOST_VALUE = 120;

    /** One field. Every certified character that stands at its place in the roster too is a star. */
    public record Line(RosterField field, String registered, String certified) {}

    public Differences {
        lines = List.copyOf(lines);
    }

    public static String write(List<Difference> differences) {
        return String.join(
                LINE,
                differences.stream()
                        .map(one -> String.join(FIELD, one.field().name(), clean(one.registered()), masked(one)))
                        .toList());
    }

    public static Differences read(String text) {
        List<Line> lines = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String line : text.split(LINE, -1)) {
                List<String> fields = Arrays.asList(line.split(FIELD, -1));
                lines.add(new Line(RosterField.valueOf(fields.get(0)), fields.get(1), fields.get(2)));
            }
        }
        return new Differences(lines);
    }

    /** A region is not masked: one of 34, it tells nothing that the roster does not. */
    private static String masked(Difference one) {
        String certified = clean(one.certified());
        return one.field() == RosterField.NAME ? stars(clean(one.registered()), certified) : certified;
    }

    private static String stars(String registered, String certified) {
        int[] known = registered.codePoints().toArray();
        int[] own = certified.codePoints().toArray();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < own.length; i++) {
            shown.appendCodePoint(i < known.length && known[i] == own[i] ? '*' : own[i]);
        }
        return shown.toString();
    }

    private static String clean(String value) {
        String text = value.replaceAll("[\\p{Cntrl}]", " ");
        return text.length() > MOST_VALUE ? text.substring(0, MOST_VALUE) : text;
    }
}
