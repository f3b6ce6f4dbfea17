package callboard.export;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The filter of a list page as one text: the part of its address behind the question mark. */
public final class FilterText {

    private static final int MOST = 20;

    private FilterText() {}

    /** Values that are empty are left out. */
    public static String write(Map<String, String> filter) {
        return filter.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + encoded(part.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** What {@link #write} wrote; of what a person made up, whatever can be understood. */
    public static Map<String, String> read(String text) {
        Map<String, String> filter = new LinkedHashMap<>();
        for (String part : text.split("&", MOST)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                filter.put(part.substring(0, equals), decoded(part.substring(equals + 1)));
            }
        }
        return filter;
    }

    /** The address of a list page with its filter. */
    public static String href(String page, Map<String, String> filter) {
        String text = write(filter);
        return text.isEmpty() ? page : page + "?" + text;
    }

    /** The address where a list page is exported as it is filtered. */
    public static String export(String exports, String kind, Map<String, String> filter) {
        return exports + "?kind=" + encoded(kind) + "&filter=" + encoded(write(filter));
    }

    /** As {@link #export(String, String, Map)}, of one subject of the kind. */
    public static String export(String exports, Offer offer, Map<String, String> filter) {
        return export(exports, offer.kind(), filter) + "&subject=" + encoded(offer.subject());
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
