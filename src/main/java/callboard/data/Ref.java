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
        return random(LENGTH);
    }

    /**
     * Names for the many rows of one import, each after the one before, so that an index files them side by side instead of
     * all over itself. Where the series lies is random, and so are the last 80 bits of each name: none can be guessed from
     * another. They tell in which order rows were written, which is for those who may see the file. For one thread.
     */
    public static final class Series {

        private static final int HEAD = 5;
        private static final int NUMBER = 5;

        private final String head = random(HEAD);
        private int number;

        public String next() {
            var name = new StringBuilder(LENGTH).append(head);
            for (int place = NUMBER - 1; place >= 0; place--) {
                name.append(ALPHABET[(number >> (5 * place)) & 31]);
            }
            number++;
            return name.append(random(LENGTH - HEAD - NUMBER)).toString();
        }
    }

    private static String random(int length) {
        byte[] bits = new byte[(5 * length + 7) / 8];
        RANDOM.nextBytes(bits);
        var name = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
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
