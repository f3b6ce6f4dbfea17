package callboard.video;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A file under examination, and the arguments that open it safely: read as what its first bytes say, from this file
 * only, without pictures larger than any camera's.
 */
record Recording(Path file, Container container) {
    /** 8K and a little. */
    private static final String MAX_PIXELS = "36000000";

    /** Options, then the input itself. */
    List<String> opened(String... options) {
        return opened(file, container.demuxer(), options);
    }

    /** The same for a file of another kind. */
    static List<String> opened(Path file, String demuxer, String... options) {
        var arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of(
                "-protocol_whitelist",
                "file",
                "-max_pixels",
                MAX_PIXELS,
                "-f",
                demuxer,
                "-i",
                "file:" + file.toAbsolutePath()));
        return arguments;
    }

    /** Half a minute and half the playing time, up to three hours of it. */
    static Duration limit(double seconds) {
        return Duration.ofMillis(30_000 + (long) (500 * Math.min(seconds, 10_800)));
    }
}
