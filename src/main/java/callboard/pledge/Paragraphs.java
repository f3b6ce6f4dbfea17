package callboard.pledge;

import java.util.Arrays;
import java.util.List;

/** Plain text as paragraphs: an empty line parts them, blanks around them do not count. */
public final class Paragraphs {

    private Paragraphs() {}

    public static List<String> of(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
