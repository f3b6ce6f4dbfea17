package callboard.media;

import callboard.store.ObjectKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * Leave to read one object until then, bound to one viewer.
 *
 * @param viewer what the floors above call the viewer, for example the public reference of a sign-in
 * @param name the file name a browser shows; for judges nothing but an opaque id
 */
public record ObjectTicket(ObjectKey key, String viewer, String name, Instant expires) implements Ticket {
    static Optional<ObjectTicket> parse(String path, Query query) {
        try {
            return ObjectKey.parse(path.substring(Math.min(1, path.length())))
                    .map(key -> new ObjectTicket(key, query.value("for"), query.value("name"), query.instant("exp")));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public String address() {
        return "/media/objects/" + key + "?exp=" + expires.getEpochSecond() + "&for=" + encode(viewer) + "&name="
                + encode(name);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
