package callboard.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * ffmpeg and ffprobe as child processes. Found once at start-up; safe for many threads. An IOException means that the
 * programs could not be run, never that a recording is bad: that is a {@link Findings}.
 */
public final class MediaTool {
    private static final List<String> H264_ENCODERS = List.of("libopenh264", "libx264");

    private final Programs programs;
    private final ChildRun child;

    private MediaTool(Programs programs) {
        this.programs = programs;
        this.child = new ChildRun(programs.environment());
    }

    /**
     * Looks for programs that start: the configured ffmpeg (and nothing else, if one is configured), then the search path,
     * then the ones in our own jar.
     *
     * @param scratch a writable folder that stays; the jar's programs are unpacked there
     */
    public static Availability find(Optional<Path> configured, Path scratch) throws IOException {
        Files.createDirectories(scratch);
        var search = new ToolSearch(scratch);
        Optional<MediaTool> tool = search.find(configured).map(MediaTool::new);
        return new Availability(tool, tool.isPresent() ? "" : search.reasons());
    }

    /** The program that was chosen, for operators. */
    public Path program() {
        return programs.ffmpeg();
    }

    /**
     * Examines one recording and leaves {@link Playable} files in the folder, which must be empty, private and belong to
     * this call alone. The recording is only read. Takes 2 to 8 % of the playing time of one core.
     */
    public Findings examine(Path recording, Path folder) throws IOException {
        return new Examination(programs, child, folder).examine(recording);
    }

    /** How long a video is, by its packets; empty for what is none. The folder is private to this call. */
    public Optional<Duration> length(Path file, Path folder) throws IOException {
        Optional<Container> container = Container.of(file);
        Optional<Shape> shape = container.isPresent()
                ? new Probe(programs, child, folder).measure(new Recording(file, container.get()))
                : Optional.empty();
        return shape.map(found -> Duration.ofMillis((long) (found.seconds() * 1000)));
    }

    /**
     * Makes a video that can be shown to everybody, and leaves it in the folder, which must be empty, private and belong to
     * this call alone. Empty if there is nothing in the file that can be played. Coding anew takes up to the playing time.
     */
    public Optional<Presented> present(Path file, Path folder) throws IOException {
        return new Presentation(programs, child, folder).present(file, H264_ENCODERS);
    }

    /** How long a sound is, by its packets; empty for what is none. The folder is private to this call. */
    public Optional<Duration> soundLength(Path file, Path folder) throws IOException {
        return new Hearing(programs, child, folder).length(file);
    }

    /**
     * Makes an M4A that every phone plays, and leaves it in the folder, which must be empty, private and belong to this call
     * alone. Empty if there is nothing in the file that can be heard. Meant for sounds of minutes: it has half a minute.
     */
    public Optional<Path> sound(Path file, Path folder) throws IOException {
        return new Hearing(programs, child, folder).remake(file);
    }

    /** Makes a demo sound at that place. */
    public void make(DemoSound sound, Path target) throws IOException {
        Outcome outcome = encode(sound.arguments(), target);
        if (!outcome.isFine()) {
            throw new IOException("no demo sound: " + outcome.lastWords());
        }
    }

    /** Makes a demo video at that place. */
    public void make(DemoVideo video, Path target) throws IOException {
        var failures = new ArrayList<String>();
        for (String h264 : H264_ENCODERS) {
            Outcome outcome = encode(video.arguments(h264), target);
            if (outcome.isFine()) {
                return;
            }
            failures.add(outcome.lastWords());
        }
        throw new IOException("no demo video: " + failures);
    }

    private Outcome encode(List<String> arguments, Path target) throws IOException {
        var command = new ArrayList<>(List.of(programs.ffmpeg().toString(), "-v", "error", "-nostdin", "-y"));
        command.addAll(arguments);
        command.add("file:" + target.toAbsolutePath());
        return child.run(command, target.toAbsolutePath().resolveSibling(".").normalize(), Recording.limit(600));
    }
}
