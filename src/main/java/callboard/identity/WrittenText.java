package callboard.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms in which text typed by people is kept and compared. Nothing is guessed: only differences that no reader
 * means (width, spaces, invisible characters, kinds of middle dot, letter case) disappear.
 */
public final class WrittenText {

    /** The middle dot of names and directions, U+00B7. */
    static final char DOT = '\u00B7';

    /** Full stop, bullet, hyphenation point, bullet operator, dot operator, katakana dots, Greek ano teleia. */
    private static final String DOTS = ".\u2022\u2027\u2219\u22C5\u30FB\uFF65\u0387";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private WrittenText() {}

    /** One clean line for storing and showing: half-width, no invisible characters, single spaces, no edges. */
    public static String tidy(String text) {
        return isPlain(text)
                ? text
                : SPACES.matcher(visible(text)).replaceAll(" ").strip();
    }

    /** Without any spaces: for numbers and codes. */
    public static String squeezed(String text) {
        return isPlain(text) ? text : SPACES.matcher(visible(text)).replaceAll("");
    }

    /** What is compared: no spaces, one kind of middle dot, no letter case. Never shown. */
    public static String key(String text) {
        return withOneDot(squeezed(text)).toUpperCase(Locale.ROOT);
    }

    static String withOneDot(String text) {
        String result = text;
        for (int i = 0; i < text.length(); i++) {
            if (DOTS.indexOf(text.charAt(i)) >= 0) {
                result = result.replace(text.charAt(i), DOT);
            }
        }
        return result;
    }

    /** Nearly every cell of a roster: printable ASCII and usual ideographs, which no form changes. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isUsual = (c > ' ' && c < '\u007F') || (c >= '\u4E00' && c <= '\u9FFF');
            if (!isUsual) {
                return false;
            }
        }
        return true;
    }

    private static String visible(String text) {
        var result = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(WrittenText::halfWidth)
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static int halfWidth(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return c - 0xFEE0;
        }
        return Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c;
    }
}
