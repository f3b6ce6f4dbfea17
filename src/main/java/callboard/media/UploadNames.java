package callboard.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** File names as browsers send them, and as they are told them. */
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

    /** The {@code Content-Disposition} (RFC 6266) of a file to save. */
    public static String attachment(String plain, String name) {
        return of("attachment", plain, name);
    }

    /** The one of something the page shows. */
    static String inline(String plain, String name) {
        return of("inline", plain, name);
    }

    /** The real name in RFC 8187 form; the plain one, for what is too old to read it, is always the same harmless word. */
    private static String of(String what, String plain, String name) {
        String encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
        return what + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
