package callboard.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The two wrappings a browser records in, told by their first bytes and never by name or announced type. */
public enum Container {
    MATROSKA("matroska"),
    MP4("mov");

    private static final int MAGIC = 0x1A45DFA3;
    private static final Set<String> FIRST_BOXES = Set.of("ftyp", "styp", "moov", "moof", "mdat", "free", "wide");

    private final String demuxer;

    Container(String demuxer) {
        this.demuxer = demuxer;
    }

    /** What the media tool is told to read it as; it never guesses, so a playlist in disguise opens nothing. */
    String demuxer() {
        return demuxer;
    }

    /** Empty for anything else, too short a file included. */
    public static Optional<Container> of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        if (head.length < 8) {
            return Optional.empty();
        } else if (ByteBuffer.wrap(head).getInt() == MAGIC) {
            return Optional.of(MATROSKA);
        } else {
            return FIRST_BOXES.contains(new String(head, 4, 4, StandardCharsets.ISO_8859_1))
                    ? Optional.of(MP4)
                    : Optional.empty();
        }
    }
}
