package callboard.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of one object at rest: {@code <school>-<130 random bits>.<kind>}. It says nothing about whom or what the
 * object shows, so it may stand in a judge's address bar. Made before the bytes are written and stored in the
 * caller's row, so that assembling twice yields one object.
 */
public record ObjectKey(String school, String name, Kind kind) {
    private static final Pattern TEXT = Pattern.compile("([a-z0-9]{1,32})-([a-z0-9]{20,40})\\.([a-z0-9]{2,4})");

    /** What an object may be; the type it is served with is never taken from the upload. */
    public enum Kind {
        WEBM("video/webm"),
        MP4("video/mp4"),
        MKV("video/x-matroska"),
        M4A("audio/mp4"),
        JPG("image/jpeg"),
        PNG("image/png"),
        PDF("application/pdf"),
        BIN("application/octet-stream");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }

        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String extension) {
            return Arrays.stream(values())
                    .filter(kind -> kind.extension().equals(extension))
                    .findFirst();
        }
    }

    public ObjectKey {
        if (!TEXT.matcher(text(school, name, kind)).matches()) {
            throw new IllegalArgumentException("object key: " + text(school, name, kind));
        }
    }

    public static ObjectKey fresh(String school, Kind kind) {
        return new ObjectKey(school, Upload.randomName(), kind);
    }

    /** Empty for anything that was never a key of ours, traversal included. */
    public static Optional<ObjectKey> parse(String text) {
        Matcher key = TEXT.matcher(text);
        return key.matches()
                ? Kind.of(key.group(3)).map(kind -> new ObjectKey(key.group(1), key.group(2), kind))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text(school, name, kind);
    }

    private static String text(String school, String name, Kind kind) {
        return school + "-" + name + "." + kind.extension();
    }
}
