package callboard.video;

import java.util.List;

/** A small sound without words, for the demo school and for tests. */
public record DemoSound(SoundFormat format, int seconds) {

    List<String> arguments() {
        String source = "sine=sample_rate=44100:frequency=440:beep_factor=2:duration=" + seconds;
        return List.of("-f", "lavfi", "-i", source, "-c:a", coder(), "-f", wrapping());
    }

    private String coder() {
        return switch (format) {
            case MP3 -> "libmp3lame";
            case MP4, AAC -> "aac";
            case WAV -> "pcm_s16le";
            case OGG -> "libopus";
        };
    }

    private String wrapping() {
        return switch (format) {
            case MP4 -> "ipod";
            case AAC -> "adts";
            default -> format.demuxer();
        };
    }
}
