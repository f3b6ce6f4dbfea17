package callboard.filing;

import java.nio.charset.CharsetEncoder;
import java.util.stream.Collectors;

/** What a text is in GBK. */
final class Gbk {

    /** What the layout wants for a character that GBK lacks: as wide as a character. */
    private static final String MISSING = "??";

    private Gbk() {}

    /** The length in bytes; of what it lacks, as {@link #written} writes it. */
    static int length(String text) {
        return written(text).getBytes(DbfWriter.CHARSET).length;
    }

    /** The characters it lacks, each once, in order. */
    static String lacks(String text) {
        CharsetEncoder encoder = DbfWriter.CHARSET.newEncoder();
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(one -> !encoder.canEncode(one))
                .distinct()
                .collect(Collectors.joining());
    }

    /** The text with {@code ??} for each character it lacks. */
    static String written(String text) {
        CharsetEncoder encoder = DbfWriter.CHARSET.newEncoder();
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(one -> encoder.canEncode(one) ? one : MISSING)
                .collect(Collectors.joining());
    }
}
