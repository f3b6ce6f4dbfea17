package callboard.video;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a phone or a computer keeps a sound in, told by its first bytes and never by name or announced type. */
public enum SoundFormat {
    MP3("mp3"),
    /** M4A, and the sound of a film. */
    MP4("mov"),
    AAC("aac"),
    WAV("wav"),
    OGG("ogg");

    private static final int HEAD = 12;

    private final String demuxer;

    SoundFormat(String demuxer) {
        this.demuxer = demuxer;
    }

    /** What the media tool is told to read it as; it never guesses, so a playlist in disguise opens nothing. */
    String demuxer() {
        return demuxer;
    }

    /** Empty for anything else, too short a file included. */
    public static Optional<SoundFormat> of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        }
    }

    /** As {@link #of(Path)}, of a file in memory or of its beginning. */
    public static Optional<SoundFormat> of(byte[] head) {
        if (head.length < HEAD) {
            return Optional.empty();
        } else if (at(head, 4, "ftyp")) {
            return Optional.of(MP4);
        } else if (at(head, 0, "RIFF") && at(head, 8, "WAVE")) {
            return Optional.of(WAV);
        } else {
            return at(head, 0, "OggS") ? Optional.of(OGG) : frames(head);
        }
    }

    /** A tag in front, or frames at once: those of layer III are MP3, those of no layer AAC. */
    private static Optional<SoundFormat> frames(byte[] head) {
        boolean begins = (head[0] & 0xFF) == 0xFF;
        if (at(head, 0, "ID3") || (begins && (head[1] & 0xE6) == 0xE2 && (head[2] & 0xF0) != 0xF0)) {
            return Optional.of(MP3);
        } else {
            return begins && (head[1] & 0xF6) == 0xF0 ? Optional.of(AAC) : Optional.empty();
        }
    }

    private static boolean at(byte[] file, int from, String letters) {
        return letters.equals(new String(file, from, letters.length(), StandardCharsets.ISO_8859_1));
    }
}
