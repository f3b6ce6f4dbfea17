package callboard.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One recording, looked at from all sides: measured, wrapped anew, pictured, and decoded once for the detectors. */
final class Examination {
    private static final double SLOW = 15;
    private static final double STUTTER = 1;
    /** From which share of the recording a black or still picture is worth a flag; ten seconds always are. */
    private static final double PICTURE_SHARE = 0.1;

    private static final double PICTURE_SECONDS = 10;
    private static final double SILENCE_SHARE = 0.5;
    private static final String NO_METADATA = "-map_metadata -1 -map_chapters -1";
    private static final String PICTURE_DETECTORS =
            "fps=5,scale=320:-2,blackdetect=d=2:pix_th=0.10,freezedetect=n=0.003:d=2";
    /** The frame log at "verbose" keeps it quiet in every version; "quiet" is unknown to older ones. */
    private static final String SOUND_DETECTORS = "silencedetect=n=-50dB:d=2,ebur128=framelog=verbose:peak=sample";

    private final Programs programs;
    private final ChildRun child;
    private final Path folder;

    Examination(Programs programs, ChildRun child, Path folder) {
        this.programs = programs;
        this.child = child;
        this.folder = folder;
    }

    Findings examine(Path file) throws IOException {
        Optional<Recording> recording = Container.of(file).map(container -> new Recording(file, container));
        Optional<Shape> shape =
                recording.isPresent() ? new Probe(programs, child, folder).measure(recording.get()) : Optional.empty();
        return shape.isPresent() ? examine(recording.orElseThrow(), shape.get()) : Findings.UNDECODABLE;
    }

    private Findings examine(Recording recording, Shape shape) throws IOException {
        Optional<Recording> copy = rewrap(recording, shape);
        Optional<Playable> playable = copy.isPresent() ? Optional.of(picture(copy.get(), shape)) : Optional.empty();
        Outcome decoded = decode(recording, shape);
        var log = new DetectorLog(decoded.err(), shape.seconds());
        return new Findings(
                flags(shape, log, decoded),
                Optional.of(shape),
                log.black(),
                log.frozen(),
                log.silent(),
                log.loudness(),
                log.peak(),
                hashes("source.hash"),
                copy.isPresent() ? hashAgain(copy.get(), shape) : List.of(),
                playable);
    }

    /** Copies the streams, without the phone's notes on place and owner, and hashes the packets on the way. */
    private Optional<Recording> rewrap(Recording recording, Shape shape) throws IOException {
        boolean webm = shape.fitsWebm();
        String name = webm ? "play.webm" : "play.mp4";
        String wrapping = webm ? "-cues_to_front 1 -reserve_index_space 200000" : "-movflags +faststart -strict -2";
        String arguments = "-map 0:v:0 -map 0:a:0? -c copy " + NO_METADATA + " " + wrapping + " " + name
                + " -map 0:v:0 -map 0:a:0? -c copy -f streamhash -hash sha256 source.hash";
        Outcome outcome = ffmpeg(shape, "-v error", recording.opened("-fflags", "+genpts"), arguments);
        return outcome.isFine()
                ? Optional.of(new Recording(folder.resolve(name), webm ? Container.MATROSKA : Container.MP4))
                : Optional.empty();
    }

    private List<String> hashAgain(Recording copy, Shape shape) throws IOException {
        String arguments = "-map 0:v:0 -map 0:a:0? -c copy -f streamhash -hash sha256 playable.hash";
        ffmpeg(shape, "-v error", copy.opened(), arguments);
        return hashes("playable.hash");
    }

    private List<String> hashes(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? List.copyOf(Files.readAllLines(file)) : List.of();
    }

    /**
     * Key frames only: a tenth of the cost of seeking twelve times. The last one stands in for those that come no more, so
     * that a short sheet does not end in black. The poster is the first after a tenth of the time.
     */
    private Playable picture(Recording copy, Shape shape) throws IOException {
        String sheet = String.format(
                Locale.ROOT,
                "-map 0:v:0 -vf fps=12/%.3f:eof_action=pass,scale=320:-2,tpad=stop=11:stop_mode=clone,tile=4x3"
                        + " -frames:v 1 -update 1 -q:v 4 sheet.jpg",
                Math.max(0.5, shape.seconds()));
        String poster = String.format(
                Locale.ROOT,
                "-map 0:v:0 -vf select=isnan(prev_selected_t)+gte(t\\,%.3f),scale=min(960\\,iw):-2 -fps_mode vfr"
                        + " -frames:v 2 -update 1 -q:v 4 poster.jpg",
                shape.seconds() / 10);
        ffmpeg(shape, "-v error -y", copy.opened("-skip_frame", "nokey"), sheet + " " + poster);
        return new Playable(copy.file(), copy.container(), made("poster.jpg"), made("sheet.jpg"));
    }

    private Optional<Path> made(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) && Files.size(file) > 0 ? Optional.of(file) : Optional.empty();
    }

    private Outcome decode(Recording recording, Shape shape) throws IOException {
        String sound = shape.audioCodec().isPresent() ? " -map 0:a:0 -af " + SOUND_DETECTORS + " -f null -" : "";
        return ffmpeg(
                shape,
                "-v info -nostats -progress pipe:1",
                recording.opened("-threads", "2"),
                "-map 0:v:0 -vf " + PICTURE_DETECTORS + " -f null -" + sound);
    }

    private Set<Flag> flags(Shape shape, DetectorLog log, Outcome decoded) {
        var flags = EnumSet.noneOf(Flag.class);
        mark(flags, Flag.UNDECODABLE, !decoded.isFine() || decoded.out().contains("frame=0\n"));
        mark(flags, Flag.BLACK, isMuch(log.black(), shape));
        mark(flags, Flag.FROZEN, isMuch(log.frozen(), shape));
        mark(flags, Flag.SILENT, Stretch.total(log.silent()) >= SILENCE_SHARE * shape.seconds());
        mark(flags, Flag.NO_AUDIO, shape.audioCodec().isEmpty());
        mark(flags, Flag.FRAME_SIZE_CHANGED, shape.sizeChanges());
        mark(flags, Flag.SLOW, shape.framesPerSecond() < SLOW);
        mark(flags, Flag.STUTTER, shape.largestGap() > STUTTER);
        return Collections.unmodifiableSet(flags);
    }

    private static void mark(Set<Flag> flags, Flag flag, boolean found) {
        if (found) {
            flags.add(flag);
        }
    }

    private static boolean isMuch(List<Stretch> stretches, Shape shape) {
        double total = Stretch.total(stretches);
        return total > 0 && (total >= PICTURE_SECONDS || total >= PICTURE_SHARE * shape.seconds());
    }

    /** The arguments contain no blanks of their own, file names of strangers excepted, which stand in the input. */
    private Outcome ffmpeg(Shape shape, String options, List<String> input, String output) throws IOException {
        var command = new ArrayList<>(List.of(programs.ffmpeg().toString(), "-hide_banner", "-nostdin"));
        command.addAll(List.of(options.split(" ", -1)));
        command.addAll(input);
        command.addAll(List.of(output.split(" ", -1)));
        return child.run(command, folder, Recording.limit(shape.seconds()));
    }
}
