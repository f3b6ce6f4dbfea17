package callboard.rich;

import java.util.regex.Pattern;

/**
 * One paragraph, heading or line of a list.
 *
 * @param inline its words with bold, italics, links and line breaks, clean and closed
 */
record Block(Kind kind, String inline) {

    enum Kind {
        PARAGRAPH("p", ""),
        HEADING("h3", ""),
        SUBHEADING("h4", ""),
        BULLET("li", "ul"),
        NUMBERED("li", "ol");

        private final String tag;
        private final String list;

        Kind(String tag, String list) {
            this.tag = tag;
            this.list = list;
        }

        /** The element around its lines, empty for what is no list. */
        String list() {
            return list;
        }
    }

    private static final Pattern NOTHING = Pattern.compile("(?:<[^>]{0,4000}>|\\s|\\u00a0|&nbsp;|&#160;|\\u200b)*");
    private static final Pattern ENDS = Pattern.compile("^(?:<br />|\\s|\\u00a0)+|(?:<br />|\\s|\\u00a0)+$");
    private static final String BEFORE_GLYPH = "^((?:<(?:strong|em)>)*)\\s*";
    private static final String AFTER_GLYPH = "[\\s\\u00a0]{2,}";
    private static final Pattern DOT = Pattern.compile(BEFORE_GLYPH + "[·•●▪■◆➢Øüo§-]" + AFTER_GLYPH);
    private static final Pattern NUMBER =
            Pattern.compile(BEFORE_GLYPH + "(?:\\d{1,3}[.、)]|[(（]\\d{1,3}[)）])" + AFTER_GLYPH);

    boolean isEmpty() {
        return NOTHING.matcher(inline).matches();
    }

    String markup() {
        return "<" + kind.tag + ">" + inline + "</" + kind.tag + ">";
    }

    /** Without blanks and line breaks at its ends, and without the bullet or number that an office program typed before its words. */
    Block tidy() {
        String trimmed = ENDS.matcher(inline).replaceAll("");
        if (kind.list().isEmpty()) {
            return new Block(kind, trimmed);
        }
        boolean numbered = NUMBER.matcher(trimmed).find();
        String words = (numbered ? NUMBER : DOT).matcher(trimmed).replaceFirst("$1");
        return new Block(numbered ? Kind.NUMBERED : kind, words);
    }

    /** Its words alone; a line break is one. */
    String words() {
        String text = inline.replace("<br />", "\n").replaceAll("<[^>]{0,4000}>", "");
        return Entities.decode(text).replace('\u00a0', ' ');
    }
}
