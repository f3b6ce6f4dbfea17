package callboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The cookies of one person. The JDK's own jar sends {@code $Version="1"} as soon as a cookie has a Max-Age, which no
 * browser does.
 */
final class CookieJar {

    private final Map<String, String> values = new TreeMap<>();

    void take(List<String> setCookies) {
        for (String line : setCookies) {
            String[] pair = line.split(";", 2)[0].split("=", 2);
            boolean ended = line.matches("(?i).*;\\s*max-age=(0|-\\d+)\\s*(;.*)?")
                    || line.matches("(?i).*;\\s*expires=[^;]*1970.*");
            if (ended) {
                values.remove(pair[0].trim());
            } else {
                put(pair[0].trim(), pair.length > 1 ? pair[1].trim() : "");
            }
        }
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    void clear() {
        values.clear();
    }

    String header() {
        return values.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
