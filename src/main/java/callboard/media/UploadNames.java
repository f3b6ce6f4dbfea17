package callboard.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** File names as browsers send them. */
public final class UploadNames {

    private UploadNames() {}

    /** The name alone, without folders and signs nobody sees, cut to its longest; empty for what was none. */
    public static String plain(@Nullable String sent, int longest) {
        String name = decoded(Optional.ofNullable(sent).orElse(""))
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}|\\p{Cf}", "")
                .strip();
        return name.substring(0, Math.min(longest, name.length()));
    }

    /** The name read as UTF-8 where its Latin-1 letters are really UTF-8's bytes; otherwise as it is. */
    public static String decoded(String sent) {
        if (sent.chars().anyMatch(c -> c > 0xff)) {
            return sent;
        }
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(sent.getBytes(ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return sent;
        }
    }
}
