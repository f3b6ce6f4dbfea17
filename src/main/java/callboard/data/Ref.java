package callboard.data;

import java.security.SecureRandom;

/**
 * How a row is named in an address: 26 characters of Crockford's base 32 that carry 128 random bits, so that no address can be
 * guessed from another. Known before the row is inserted.
 */
public final class Ref {

    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ref() {}

    /** A new name that no row has. */
    public static String fresh() {
        byte[] bits = new byte[17];
        RANDOM.nextBytes(bits);
        StringBuilder name = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            name.append(ALPHABET[fiveBitsAt(bits, i * 5)]);
        }
        return name.toString();
    }

    private static int fiveBitsAt(byte[] bits, int position) {
        int pair = (bits[position / 8] & 0xff) << 8;
        if (position / 8 + 1 < bits.length) {
            pair |= bits[position / 8 + 1] & 0xff;
        }
        return (pair >> (11 - position % 8)) & 31;
    }
}
