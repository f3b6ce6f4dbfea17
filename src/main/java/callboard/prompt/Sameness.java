package callboard.prompt;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * When two prompts are the same: letters of any width and case, and no attention to white space, marks nobody sees and
 * punctuation. 「即兴评述：我的家乡。」 and 「即兴评述 我的家乡」 are one prompt. Pictures and sounds are the same when their bytes are.
 */
public final class Sameness {

    private static final Pattern NOISE = Pattern.compile("[\\p{P}\\p{Z}\\p{C}\\s]+");

    private Sameness() {}

    /** The words without what does not count; of a text that has nothing else, its signs. */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = NOISE.matcher(plain).replaceAll("");
        return "text:" + (words.isEmpty() ? plain.replaceAll("\\s+", "") : words);
    }

    static String of(byte[] file) {
        try {
            return "file:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A short name of a digest, enough to tell prompts apart in the trail without saying what they say. */
    static String mark(String digest) {
        return digest.substring(0, Math.min(12, digest.length())).toLowerCase(Locale.ROOT);
    }
}
