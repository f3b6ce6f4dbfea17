package callboard.video;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Measures a recording without decoding it, key frames excepted. */
final class Probe {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Programs programs;
    private final ChildRun child;
    private final Path folder;

    Probe(Programs programs, ChildRun child, Path folder) {
        this.programs = programs;
        this.child = child;
        this.folder = folder;
    }

    /** Empty if the file cannot be opened or has no picture. */
    Optional<Shape> measure(Recording recording) throws IOException {
        Outcome streams = probe(recording, "-show_streams", "-of", "json");
        Optional<JsonNode> video = streams.isFine() ? stream(streams, "video") : Optional.empty();
        if (video.isEmpty()) {
            return Optional.empty();
        } else {
            return Optional.of(measure(recording, video.get(), stream(streams, "audio")));
        }
    }

    private Shape measure(Recording recording, JsonNode video, Optional<JsonNode> audio) throws IOException {
        var times = new Timeline(
                probe(recording, "-show_entries", "packet=codec_type,pts_time,duration_time", "-of", "csv=p=0"));
        boolean lies = liesDown(video);
        int width = video.path("width").asInt();
        int height = video.path("height").asInt();
        return new Shape(
                recording.container(),
                times.seconds(),
                lies ? height : width,
                lies ? width : height,
                times.framesPerSecond(),
                times.largestGap(),
                sizeChanges(recording),
                video.path("codec_name").asText("unknown"),
                audio.map(stream -> stream.path("codec_name").asText("unknown")));
    }

    private static Optional<JsonNode> stream(Outcome streams, String type) throws IOException {
        return StreamSupport.stream(JSON.readTree(streams.out()).path("streams").spliterator(), false)
                .filter(stream -> type.equals(stream.path("codec_type").asText()))
                .findFirst();
    }

    /** A phone held upright may record a lying picture and a note to turn it. */
    private static boolean liesDown(JsonNode video) {
        int turned = video.path("tags").path("rotate").asInt();
        for (JsonNode side : video.path("side_data_list")) {
            turned = side.path("rotation").asInt(turned);
        }
        return Math.abs(turned) % 180 == 90;
    }

    private boolean sizeChanges(Recording recording) throws IOException {
        Outcome keyFrames = probe(
                recording,
                "-skip_frame",
                "nokey",
                "-select_streams",
                "v:0",
                "-show_entries",
                "frame=width,height",
                "-of",
                "csv=p=0");
        return keyFrames.lines().distinct().count() > 1;
    }

    private Outcome probe(Recording recording, String... questions) throws IOException {
        var command = new ArrayList<>(List.of(programs.ffprobe().toString(), "-v", "error"));
        command.addAll(List.of(questions));
        command.addAll(recording.opened());
        return child.run(command, folder, Recording.limit(0));
    }
}
