package callboard.receipt;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes one JSON object on one line in exactly one way: fields in the order they are added, no spaces, whole numbers
 * only, strings escaped as ECMAScript's {@code JSON.stringify} does. Written by hand because a signature covers every
 * byte, and a library may change its mind about an escape.
 */
final class CanonicalJson {

    private final StringBuilder text = new StringBuilder("{");

    CanonicalJson add(String field, String value) {
        return raw(field, quoted(value));
    }

    CanonicalJson add(String field, long value) {
        return raw(field, Long.toString(value));
    }

    /** Adds a value that is canonical JSON already. */
    CanonicalJson raw(String field, String json) {
        if (text.length() > 1) {
            text.append(',');
        }
        text.append(quoted(field)).append(':').append(json);
        return this;
    }

    String end() {
        return text + "}";
    }

    /** Half a surrogate pair has no UTF-8 form, so two readers could not agree on its bytes. */
    static boolean canHold(String value) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }

    private static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        value.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
