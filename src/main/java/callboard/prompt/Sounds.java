package callboard.prompt;

import callboard.video.SoundFormat;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Knows the sounds that every phone plays as they are: MP3, M4A and WAV. */
final class Sounds {

    /** Nothing shorter is a sound. */
    private static final int LEAST = 128;

    private Sounds() {}

    /** The media type; what is no such sound is refused. */
    static String type(byte[] file) throws FileRefused {
        Optional<SoundFormat> format = file.length < LEAST ? Optional.empty() : SoundFormat.of(file);
        if (format.isEmpty()) {
            throw new FileRefused("prompt.file.no-sound");
        }
        return switch (format.get()) {
            case MP3 -> "audio/mpeg";
            case WAV -> "audio/wav";
            case MP4 -> film(file);
            case AAC, OGG -> throw new FileRefused("prompt.file.no-sound");
        };
    }

    /** The wrapping is the one of films too; a sound says so in its brand. */
    private static String film(byte[] file) throws FileRefused {
        String brand = new String(file, 8, 3, StandardCharsets.ISO_8859_1);
        if (brand.equals("M4A") || brand.equals("mp4") || brand.equals("iso")) {
            return "audio/mp4";
        }
        throw new FileRefused("prompt.file.no-sound");
    }
}
