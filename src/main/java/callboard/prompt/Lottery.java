package callboard.prompt;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Chance, and nothing else, decides what is drawn: each prompt is as likely as any other, whatever was drawn before. Taking the
 * least drawn first would even the numbers out, but towards the end of each round people could tell what comes next. The order is
 * that of SHA-256 over {@code seed:id}, so that anybody can check a recorded draw.
 */
final class Lottery {

    private Lottery() {}

    /** So many different ones; the same seed over the same prompts draws the same. */
    static List<Long> draw(List<Long> from, int count, long seed) {
        return from.stream()
                .sorted(Comparator.comparing((Long id) -> lot(seed, id)).thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    private static String lot(long seed, long id) {
        try {
            byte[] lot = MessageDigest.getInstance("SHA-256").digest((seed + ":" + id).getBytes(US_ASCII));
            return HexFormat.of().formatHex(lot);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
