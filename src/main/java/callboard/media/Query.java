package callboard.media;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The query of an address. Read from the address alone: asking a servlet for parameters may swallow the body. */
record Query(Map<String, String> values) {

    /** Throws IllegalArgumentException on a broken escape. The first of equal names counts. */
    static Query of(String text) {
        var values = new HashMap<String, String>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(pair.substring(0, equals), decode(pair.substring(equals + 1)));
            }
        }
        return new Query(values);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Empty text if absent. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Seconds since 1970, within the next thousand years. */
    Instant instant(String name) {
        long seconds = Long.parseLong(value(name));
        if (seconds < 0 || seconds > 32_503_680_000L) {
            throw new IllegalArgumentException(name + " out of range");
        }
        return Instant.ofEpochSecond(seconds);
    }
}
