package callboard.rich;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text of paragraphs, headings, lists and links as it is stored and shown. Texts from before there was an editor are plain,
 * paragraphs parted by an empty line; they are recognised and look as they always did.
 */
public final class Prose {

    /** The empty text. */
    public static final Prose NONE = new Prose("", List.of());

    private final String stored;
    private final List<Block> blocks;

    private Prose(String stored, List<Block> blocks) {
        this.stored = stored;
        this.blocks = blocks;
    }

    /** What came out of the database. It passes the sanitiser again: what is printed does not depend on what wrote it. */
    public static Prose of(String stored) {
        boolean formatted = stored.matches("(?s)<(p|h3|h4|ul|ol)>.*");
        List<Block> blocks =
                formatted ? Blocks.of(Sanitiser.clean(stored)) : Blocks.of(Sanitiser.clean(paragraphs(stored, "\n")));
        return new Prose(stored, blocks);
    }

    /** What somebody typed or pasted in the editor, as markup. */
    public static Prose ofMarkup(String markup) {
        List<Block> blocks = Blocks.of(Sanitiser.clean(markup));
        return new Prose(Blocks.markup(blocks), blocks);
    }

    /** What somebody typed where the editor does not run. */
    public static Prose ofPlain(String typed) {
        return ofMarkup(paragraphs(typed, "<br>"));
    }

    /** For the database, and for whoever wants to prove later what it said. */
    public String stored() {
        return stored;
    }

    public SafeHtml html() {
        return new SafeHtml(Blocks.markup(blocks));
    }

    /**
     * For whoever goes from heading to heading: the same to look at, and no level is left out.
     *
     * @param level of the heading under which the text stands
     */
    public SafeHtml htmlUnder(int level) {
        String markup = Blocks.markup(blocks);
        int first = markup.indexOf("<h3>");
        int begun = first < 0 ? markup.length() : first;
        String before = leveled("h4", level + 1, markup.substring(0, begun));
        return new SafeHtml(before + leveled("h4", level + 2, leveled("h3", level + 1, markup.substring(begun))));
    }

    private static String leveled(String tag, int level, String markup) {
        return tag.equals("h" + level)
                ? markup
                : markup.replace("<" + tag + ">", "<" + tag + " aria-level=\"" + level + "\">");
    }

    /** The words alone, paragraphs parted by an empty line. */
    public String plain() {
        return blocks.stream().map(Block::words).collect(Collectors.joining("\n\n"));
    }

    /** How many characters a reader sees. */
    public int length() {
        return blocks.stream()
                .map(Block::words)
                .mapToInt(words -> words.codePointCount(0, words.length()))
                .sum();
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    List<Block> blocks() {
        return blocks;
    }

    private static String paragraphs(String plain, String lineEnd) {
        return Arrays.stream(plain.strip().split("\\R\\s*\\R"))
                .map(String::strip)
                .map(Entities::encode)
                .map(paragraph -> "<p>" + paragraph.replaceAll("\\R", lineEnd) + "</p>")
                .collect(Collectors.joining());
    }
}
