package callboard.conflict;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a form was filled with when it was given out; it comes back with the form in the field {@code was} and tells whose change a
 * difference is. It decides nothing, so nobody gains by forging it. A long text is remembered by its digest only.
 */
public final class Was {

    private static final int LONGEST = 200;
    private static final int HEXES = 16;

    private final Map<String, String> values;

    private Was(Map<String, String> values) {
        this.values = values;
    }

    /** For the form's hidden field. */
    public static String write(Object form) {
        return Fields.of(form).entrySet().stream()
                .filter(field -> !field.getKey().equals(Conflicts.WAS))
                .map(field -> field.getKey() + "=" + URLEncoder.encode(shortened(field.getValue()), UTF_8))
                .collect(Collectors.joining("&"));
    }

    static Was read(String written) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : written.split("&", 100)) {
            int end = field.indexOf('=');
            if (end > 0) {
                values.put(field.substring(0, end), decoded(field.substring(end + 1)));
            }
        }
        return new Was(values);
    }

    /** The value, where it was short enough to be remembered. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.startsWith("#"));
    }

    /** Whether a value is another one than the form was given out with; unknown counts as changed. */
    boolean isChanged(String name, String now) {
        return !shortened(now).equals(values.get(name));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, UTF_8);
        } catch (IllegalArgumentException broken) {
            return "#";
        }
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST && !value.startsWith("#") ? value : "#" + digest(value);
    }

    private static String digest(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEXES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
