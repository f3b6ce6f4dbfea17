package callboard.rich;

import callboard.rich.Block.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sanitised markup as a row of blocks and writes it again in the one form that is stored: lists in lists become flat, words
 * outside of any paragraph get one, what is empty goes.
 */
final class Blocks {

    private static final Pattern TOKEN = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>|[^<]+");

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<String> lists = new ArrayDeque<>();
    private final Deque<String> inline = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private Kind kind = Kind.PARAGRAPH;

    private Blocks() {}

    /** @param clean what came out of the {@link Sanitiser} */
    static List<Block> of(String clean) {
        Blocks reader = new Blocks();
        Matcher token = TOKEN.matcher(clean.replaceAll("<!--.{0,9}-->", ""));
        while (token.find()) {
            String name = token.group(2);
            if (name == null) {
                reader.words.append(token.group());
            } else if (token.group(1).isEmpty()) {
                reader.open(name, token.group());
            } else {
                reader.close(name, token.group());
            }
        }
        reader.end();
        return List.copyOf(reader.blocks);
    }

    static String markup(List<Block> blocks) {
        StringBuilder markup = new StringBuilder();
        String list = "";
        for (Block block : blocks) {
            String wanted = block.kind().list();
            if (!wanted.equals(list)) {
                markup.append(list.isEmpty() ? "" : "</" + list + ">");
                markup.append(wanted.isEmpty() ? "" : "<" + wanted + ">");
                list = wanted;
            }
            markup.append(block.markup());
        }
        return markup.append(list.isEmpty() ? "" : "</" + list + ">").toString();
    }

    private void open(String name, String tag) {
        switch (name) {
            case "ul", "ol" -> {
                end();
                lists.push(name);
            }
            case "li" -> begin(lists.contains("ol") && "ol".equals(lists.peek()) ? Kind.NUMBERED : Kind.BULLET);
            case "h3" -> begin(Kind.HEADING);
            case "h4" -> begin(Kind.SUBHEADING);
            case "p" -> beginParagraph();
            case "br" -> words.append("<br />");
            default -> {
                inline.push(name);
                words.append(tag);
            }
        }
    }

    private void close(String name, String tag) {
        switch (name) {
            case "ul", "ol" -> {
                end();
                lists.poll();
            }
            case "li", "h3", "h4", "p" -> end();
            default -> {
                if (name.equals(inline.peek())) {
                    inline.pop();
                    words.append(tag);
                }
            }
        }
    }

    /** A paragraph at the head of a list's line is the line itself. */
    private void beginParagraph() {
        boolean lineBegun = !kind.list().isEmpty() && new Block(kind, words.toString()).isEmpty();
        begin(lineBegun ? kind : Kind.PARAGRAPH);
    }

    private void begin(Kind next) {
        end();
        kind = next;
    }

    private void end() {
        while (!inline.isEmpty()) {
            words.append("</").append(inline.pop()).append('>');
        }
        Block block = new Block(kind, words.toString()).tidy();
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        words.setLength(0);
        kind = Kind.PARAGRAPH;
    }
}
