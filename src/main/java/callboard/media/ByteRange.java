package callboard.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one range of an object that a request asks for (RFC 9110, section 14), both ends included. Several ranges or an
 * unknown unit mean the whole, as the standard allows.
 */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /** A range that lies behind the end: 416. */
    static final ByteRange UNSATISFIABLE = new ByteRange(-1, -1);

    /** Empty: send the whole. */
    static Optional<ByteRange> of(String header, long size) {
        Matcher one = ONE.matcher(header);
        if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
            return Optional.empty();
        } else if (one.group(1).isEmpty()) {
            return Optional.of(suffix(Long.parseLong(one.group(2)), size));
        } else {
            long last = one.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(one.group(2));
            return between(Long.parseLong(one.group(1)), last, size);
        }
    }

    private static ByteRange suffix(long length, long size) {
        return length == 0 || size == 0 ? UNSATISFIABLE : new ByteRange(Math.max(0, size - length), size - 1);
    }

    private static Optional<ByteRange> between(long first, long last, long size) {
        if (last < first) {
            return Optional.empty();
        } else {
            return Optional.of(first >= size ? UNSATISFIABLE : new ByteRange(first, Math.min(last, size - 1)));
        }
    }

    static ByteRange whole(long size) {
        return new ByteRange(0, size - 1);
    }

    long length() {
        return last - first + 1;
    }

    String contentRange(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
