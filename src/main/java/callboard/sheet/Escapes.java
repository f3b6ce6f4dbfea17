package callboard.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts a file format would mistake for something else, and back: every pair restores the text it was given. */
final class Escapes {

    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String FORMULA_START = "[=+\\-@\\t\\r\\n|%＝＋－＠｜％]";
    private static final Pattern TO_NEUTRALISE = Pattern.compile("^'*" + FORMULA_START);
    private static final Pattern NEUTRALISED = Pattern.compile("^'+" + FORMULA_START);
    private static final Pattern FORCED_TEXT = Pattern.compile("^=\"([^\"]*)\"$");

    private Escapes() {}

    /** A text as a workbook stores it: what XML cannot hold becomes {@code _x000D_}. NUL, which no database of ours holds, is left out. */
    static String coded(String text) {
        var coded = new StringBuilder(text.length());
        var code = CODE.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_' && code.region(i, text.length()).lookingAt()) {
                coded.append("_x005F_");
            } else if (c < ' ' && c != '\t' && c != '\n' && c != 0) {
                coded.append("_x%04X_".formatted((int) c));
            } else if (c != 0) {
                coded.append(c);
            }
        }
        return coded.toString();
    }

    /** The reverse of {@link #coded}. */
    static String decoded(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        return CODE.matcher(stored).replaceAll(code -> Matcher.quoteReplacement(character(code.group(1))));
    }

    private static String character(String hexadecimal) {
        return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
    }

    /**
     * A text for a CSV file that no spreadsheet program runs as a formula: one apostrophe in front. A text that has
     * apostrophes there already gets one more, so that nothing is lost on the way back.
     */
    static String neutralised(String text) {
        return TO_NEUTRALISE.matcher(text).find() ? "'" + text : text;
    }

    /** The reverse of {@link #neutralised}; also opens {@code ="0012"}, which other systems use to keep zeros. */
    static String restored(String text) {
        if (NEUTRALISED.matcher(text).find()) {
            return text.substring(1);
        }
        var forced = FORCED_TEXT.matcher(text);
        return forced.matches() ? forced.group(1) : text;
    }
}
