package callboard.sheet;

/**
 * One cell as text. Numbers carry at most 15 significant digits and no exponent ({@code 13800138000}, {@code 88.5});
 * dates are ISO ({@code 2007-03-01}, {@code 2007-03-01T08:30:00}, {@code 08:30:00}), local and without a zone.
 *
 * @param text what a person sees, untrimmed; empty for {@link Kind#BLANK} and {@link Kind#DANGLING}
 * @param kind where the text comes from, and whether it may be trusted
 */
public record Cell(String text, Kind kind) {

    public static final Cell BLANK = new Cell("", Kind.BLANK);

    /** Where a cell's text comes from. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        TRUTH,
        /** The result the file remembers for a formula; we never compute one. */
        FORMULA,
        /**
         * A number of 16 digits or more: the spreadsheet program keeps only 15, so the last digits are already gone.
         * The text shows what is left, for the message; it must not be used.
         */
        LOSSY,
        /** An error of the spreadsheet ({@code #N/A}), or a number or date that cannot exist. */
        ERROR,
        /** The file refers to a text it does not contain: the row is damaged, the cell is not empty. */
        DANGLING
    }

    static Cell text(String text) {
        if (text.isEmpty()) {
            return BLANK;
        }
        return new Cell(text, Numbers.looksCutShort(text) ? Kind.LOSSY : Kind.TEXT);
    }

    Cell asFormula() {
        return kind == Kind.LOSSY || kind == Kind.ERROR || kind == Kind.DANGLING ? this : new Cell(text, Kind.FORMULA);
    }

    /** Nothing a person could see: no text, or white space of any width. A dangling cell is not blank. */
    public boolean isBlank() {
        return kind != Kind.DANGLING && Tidy.leavesNothing(text);
    }

    /** Whether the text may be used as the officer meant it: neither lossy, nor an error, nor dangling. */
    public boolean isSound() {
        return kind != Kind.LOSSY && kind != Kind.ERROR && kind != Kind.DANGLING;
    }

    /** The text as one clean line: half-width letters, digits and spaces, runs of white space as one, no edges. */
    public String tidy() {
        return Tidy.line(text);
    }

    /** Text as a person typed it, without what he cannot see: widths, kinds of space, invisible marks. */
    private static final class Tidy {

        private static final char FULL_WIDTH_FIRST = '\uFF01';
        private static final char FULL_WIDTH_LAST = '\uFF5E';
        private static final int TO_HALF_WIDTH = 0xFEE0;

        private Tidy() {}

        static String line(String text) {
            var line = new StringBuilder(text.length());
            boolean gap = false;
            for (int i = 0; i < text.length(); i++) {
                char c = half(text.charAt(i));
                if (isSpace(c)) {
                    gap = !line.isEmpty();
                } else if (!isInvisible(c)) {
                    if (gap) {
                        line.append(' ');
                    }
                    gap = false;
                    line.append(c);
                }
            }
            return line.toString();
        }

        static boolean leavesNothing(String text) {
            int i = 0;
            while (i < text.length() && (isSpace(text.charAt(i)) || isInvisible(text.charAt(i)))) {
                i++;
            }
            return i == text.length();
        }

        private static char half(char c) {
            return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - TO_HALF_WIDTH) : c;
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        // the two joiners stay: scripts of some names need them
        private static boolean isInvisible(char c) {
            return c == '\uFEFF'
                    || c == '\u200B'
                    || c == '\u200E'
                    || c == '\u200F'
                    || c == '\u00AD'
                    || c == '\u2060'
                    || Character.getType(c) == Character.CONTROL;
        }
    }
}
