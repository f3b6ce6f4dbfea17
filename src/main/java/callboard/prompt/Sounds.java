package callboard.prompt;

import java.nio.charset.StandardCharsets;

/** Tells by its first bytes whether a file is a sound that every phone plays: MP3, M4A or WAV. */
final class Sounds {

    private Sounds() {}

    /** The media type; what is no such sound is refused. */
    static String type(byte[] file) throws FileRefused {
        if (isMp3(file)) {
            return "audio/mpeg";
        } else if (at(file, 4, "ftyp") && (at(file, 8, "M4A") || at(file, 8, "mp4") || at(file, 8, "iso"))) {
            return "audio/mp4";
        } else if (at(file, 0, "RIFF") && at(file, 8, "WAVE")) {
            return "audio/wav";
        } else {
            throw new FileRefused("prompt.file.no-sound");
        }
    }

    /** With a tag in front, or a frame of layer III at once. */
    private static boolean isMp3(byte[] file) {
        return at(file, 0, "ID3")
                || (file.length > 128
                        && (file[0] & 0xFF) == 0xFF
                        && (file[1] & 0xE6) == 0xE2
                        && (file[2] & 0xF0) < 0xF0);
    }

    private static boolean at(byte[] file, int from, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.US_ASCII);
        if (file.length < 128 || file.length < from + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (file[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
