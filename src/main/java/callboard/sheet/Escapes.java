package callboard.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts a file format would mistake for something else, and back: every pair restores the text it was given. */
final class Escapes {

    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int CODE_LENGTH = 7;
    private static final String FORMULA_STARTS = "=+-@\t\r\n|%＝＋－＠｜％";
    private static final Pattern FORCED_TEXT = Pattern.compile("^=\"([^\"]*)\"$");

    private Escapes() {}

    /** Whether a character of a text stands in a workbook as a code such as {@code _x000D_}: no XML holds it, or it begins what would be read as one. */
    static boolean isCoded(String text, int at) {
        char c = text.charAt(at);
        if (c == '_') {
            return beginsCode(text, at);
        }
        return (c < ' ' && c != '\t' && c != '\n') || c >= '\uFFFE' || (Character.isSurrogate(c) && isLone(text, at));
    }

    private static boolean beginsCode(String text, int at) {
        if (at + CODE_LENGTH > text.length()
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + CODE_LENGTH - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + CODE_LENGTH - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** The code of a character. */
    static String code(char c) {
        return "_x%04X_".formatted((int) c);
    }

    /** What a workbook stores, back as it was. */
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
     * Whether a spreadsheet program would run a text of a CSV file as a formula, so that an apostrophe goes in front. A text that
     * has apostrophes there already gets one more, so that nothing is lost on the way back.
     */
    static boolean looksLikeFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && FORMULA_STARTS.indexOf(text.charAt(first)) >= 0;
    }

    /** What a workbook has to say, where nothing is run as a formula, so that {@link #unprotected} gives this text back. */
    static String protectedAgain(String text) {
        return text.startsWith("'") && looksLikeFormula(text) ? "'" + text : text;
    }

    /** Takes that apostrophe off again, in a workbook too: people save CSV files as such. */
    static String unprotected(String text) {
        return text.startsWith("'") && looksLikeFormula(text) ? text.substring(1) : text;
    }

    /** The same for a CSV file; also opens {@code ="0012"}, which other systems use there to keep zeros. */
    static String restored(String text) {
        if (!text.startsWith("=\"")) {
            return unprotected(text);
        }
        var forced = FORCED_TEXT.matcher(text);
        return forced.matches() ? forced.group(1) : text;
    }
}
