package callboard.video;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures a sound that somebody chose, and makes it one that every phone plays. */
final class Hearing {
    private static final String SOUND =
            "-map 0:a:0 -vn -sn -dn -map_metadata -1 -map_chapters -1 -c:a aac -b:a 96k -ac 1 -ar 44100";
    private static final String FAST = " -movflags +faststart sound.m4a";

    private final Programs programs;
    private final ChildRun child;
    private final Path folder;

    Hearing(Programs programs, ChildRun child, Path folder) {
        this.programs = programs;
        this.child = child;
        this.folder = folder;
    }

    /** By its packets and not by what its header claims; empty if there is nothing in it that can be heard. */
    Optional<Duration> length(Path file) throws IOException {
        Optional<SoundFormat> format = SoundFormat.of(file);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        var command = new ArrayList<>(List.of(programs.ffprobe().toString(), "-v", "error"));
        command.addAll(List.of("-select_streams", "a:0", "-show_entries"));
        command.addAll(List.of("packet=codec_type,pts_time,duration_time", "-of", "csv=p=0"));
        command.addAll(Recording.opened(file, format.get().demuxer()));
        Outcome packets = child.run(command, folder, Recording.limit(0));
        return Optional.of(Duration.ofMillis((long) (new Timeline(packets).seconds() * 1000)))
                .filter(length -> packets.isFine() && !length.isZero());
    }

    /** Coded anew in one channel, whatever it was, because a few seconds cost nothing. */
    Optional<Path> remake(Path file) throws IOException {
        Optional<SoundFormat> format = SoundFormat.of(file);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        var command =
                new ArrayList<>(List.of(programs.ffmpeg().toString(), "-hide_banner", "-nostdin", "-v", "error", "-y"));
        command.addAll(Recording.opened(file, format.get().demuxer(), "-threads", "1"));
        command.addAll(List.of((SOUND + FAST).split(" ", -1)));
        boolean made = child.run(command, folder, Recording.limit(0)).isFine();
        return made ? Optional.of(folder.resolve("sound.m4a")) : Optional.empty();
    }
}
