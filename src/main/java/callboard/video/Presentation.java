package callboard.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a video that somebody chose from his phone playable for everybody: wrapped anew where browsers know its streams, coded
 * anew in at most 1280 pixels and 30 pictures a second where they do not.
 */
final class Presentation {
    private static final int LONGEST_EDGE = 1920;

    /** More than this per second is no pleasure on a phone's network. */
    private static final long MOST_BYTES = 750_000;

    private static final String ALL = "-map 0:v:0 -map 0:a:0? -map_metadata -1 -map_chapters -1 ";
    private static final String PICTURE = "-vf scale=w=if(gte(iw\\,ih)\\,trunc(min(1280\\,iw)/2)*2\\,-2)"
            + ":h=if(gte(iw\\,ih)\\,-2\\,trunc(min(1280\\,ih)/2)*2) -fpsmax 30 -pix_fmt yuv420p -b:v 1800k";
    private static final String SOUND = "-c:a aac -b:a 96k -ac 2 -ar 48000";
    private static final String FAST = " -movflags +faststart show.mp4";

    private final Programs programs;
    private final ChildRun child;
    private final Path folder;

    Presentation(Programs programs, ChildRun child, Path folder) {
        this.programs = programs;
        this.child = child;
        this.folder = folder;
    }

    /** Empty if there is nothing in it that can be played. */
    Optional<Presented> present(Path file, List<String> encoders) throws IOException {
        Optional<Recording> recording = Container.of(file).map(container -> new Recording(file, container));
        Optional<Shape> shape =
                recording.isPresent() ? new Probe(programs, child, folder).measure(recording.get()) : Optional.empty();
        return shape.isPresent() ? present(recording.orElseThrow(), shape.get(), encoders) : Optional.empty();
    }

    private Optional<Presented> present(Recording recording, Shape shape, List<String> encoders) throws IOException {
        boolean made = isPlayable(recording, shape) && copy(recording, shape);
        for (String encoder : encoders) {
            made = made || encode(recording, shape, encoder);
        }
        return made
                ? Optional.of(new Presented(folder.resolve("show.mp4"), poster(shape), shape.seconds()))
                : Optional.empty();
    }

    private boolean isPlayable(Recording recording, Shape shape) throws IOException {
        return shape.videoCodec().equals("h264")
                && shape.audioCodec().filter(codec -> !codec.equals("aac")).isEmpty()
                && Math.max(shape.width(), shape.height()) <= LONGEST_EDGE
                && Files.size(recording.file()) <= MOST_BYTES * Math.max(1, shape.seconds())
                && hasUsualPixels(recording);
    }

    /** Ten bits a colour or full chroma play on no phone. */
    private boolean hasUsualPixels(Recording recording) throws IOException {
        var command = new ArrayList<>(List.of(programs.ffprobe().toString(), "-v", "error"));
        command.addAll(List.of("-select_streams", "v:0", "-show_entries", "stream=pix_fmt", "-of", "csv=p=0"));
        command.addAll(recording.opened());
        Outcome outcome = child.run(command, folder, Recording.limit(0));
        return outcome.isFine() && outcome.out().strip().matches("yuvj?420p");
    }

    private boolean copy(Recording recording, Shape shape) throws IOException {
        return ffmpeg(recording.opened("-fflags", "+genpts"), ALL + "-c copy" + FAST, Recording.limit(shape.seconds()));
    }

    private boolean encode(Recording recording, Shape shape, String encoder) throws IOException {
        String output = ALL + "-c:v " + encoder + " " + PICTURE + " " + SOUND + FAST;
        Duration limit = Duration.ofMillis(60_000 + (long) (6_000 * shape.seconds()));
        return ffmpeg(recording.opened("-threads", "2"), output, limit);
    }

    private Optional<Path> poster(Shape shape) throws IOException {
        var video = new Recording(folder.resolve("show.mp4"), Container.MP4);
        String from = String.format(Locale.ROOT, "%.3f", shape.seconds() / 10);
        String output = "-map 0:v:0 -vf scale=min(960\\,iw):-2 -frames:v 1 -update 1 -q:v 4 poster.jpg";
        Path file = folder.resolve("poster.jpg");
        boolean made = ffmpeg(video.opened("-ss", from), output, Recording.limit(0));
        return made && Files.exists(file) && Files.size(file) > 0 ? Optional.of(file) : Optional.empty();
    }

    /** No argument of the output contains a blank of its own. */
    private boolean ffmpeg(List<String> input, String output, Duration limit) throws IOException {
        var command =
                new ArrayList<>(List.of(programs.ffmpeg().toString(), "-hide_banner", "-nostdin", "-v", "error", "-y"));
        command.addAll(input);
        command.addAll(List.of(output.split(" ", -1)));
        return child.run(command, folder, limit).isFine();
    }
}
