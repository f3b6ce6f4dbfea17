package callboard.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.ffmpeg.ffprobe;
import org.bytedeco.javacpp.Loader;

/**
 * Looks for programs that really start: the configured ones, those on the search path, those in our own jar. Each is put
 * to a test of one frame, because finding a file says nothing about its libraries.
 */
final class ToolSearch {
    private static final String UNPACK_INTO = "org.bytedeco.javacpp.cachedir";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<String> reasons = new ArrayList<>();
    private final Path scratch;

    ToolSearch(Path scratch) {
        this.scratch = scratch;
    }

    /** Why each candidate was passed over. */
    String reasons() {
        return String.join("; ", reasons);
    }

    Optional<Programs> find(Optional<Path> configured) {
        if (configured.isPresent()) {
            return pair(configured.get()).filter(this::starts);
        } else {
            Optional<Programs> onPath =
                    ChildRun.onPath("ffmpeg").flatMap(this::pair).filter(this::starts);
            return onPath.isPresent() ? onPath : ofJar().filter(this::starts);
        }
    }

    private Optional<Programs> pair(Path ffmpeg) {
        String name = String.valueOf(ffmpeg.getFileName()).replace("ffmpeg", "ffprobe");
        Path probe = ffmpeg.resolveSibling(name);
        if (Files.isExecutable(ffmpeg) && Files.isExecutable(probe)) {
            return Optional.of(new Programs(ffmpeg.toAbsolutePath(), probe.toAbsolutePath(), Map.of()));
        } else {
            reasons.add(ffmpeg + " and " + name + " beside it are not both executable");
            return Optional.empty();
        }
    }

    /**
     * Unpacks into the scratch folder, or where -D says, because the loader remembers its first folder for the life of the
     * process. The programs find only half of their libraries by themselves: without the search
     * path they ask the system for libva, which a small machine does not have.
     */
    private Optional<Programs> ofJar() {
        try {
            if (System.getProperty(UNPACK_INTO) == null) {
                System.setProperty(UNPACK_INTO, scratch.resolve("ffmpeg").toString());
            }
            Path tool = Path.of(Loader.load(ffmpeg.class));
            Path probe = Path.of(Loader.load(ffprobe.class));
            String libraries = tool.resolveSibling(".").normalize().toString();
            return Optional.of(new Programs(tool, probe, Map.of("LD_LIBRARY_PATH", libraries)));
        } catch (RuntimeException | LinkageError noneForThisPlatform) {
            reasons.add("the jar's own: " + noneForThisPlatform.getMessage());
            return Optional.empty();
        }
    }

    private boolean starts(Programs programs) {
        return succeeds(
                        programs,
                        List.of(
                                programs.ffmpeg().toString(),
                                "-v",
                                "error",
                                "-nostdin",
                                "-f",
                                "lavfi",
                                "-i",
                                "color=s=16x16",
                                "-frames:v",
                                "1",
                                "-f",
                                "null",
                                "-"))
                && succeeds(programs, List.of(programs.ffprobe().toString(), "-version"));
    }

    private boolean succeeds(Programs programs, List<String> command) {
        try {
            Outcome outcome = new ChildRun(programs.environment()).run(command, scratch, PATIENCE);
            if (!outcome.isFine()) {
                reasons.add(command.get(0) + ": " + outcome.lastWords());
            }
            return outcome.isFine();
        } catch (IOException cannotStart) {
            reasons.add(command.get(0) + ": " + cannotStart.getMessage());
            return false;
        }
    }
}
