package callboard.factor;

/** Bytes in the letters that authenticator apps read and people can type (RFC 4648, without padding). */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte one : bytes) {
            buffer = ((buffer << 8) | (one & 0xff)) & 0xfff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(LETTERS.charAt((buffer >> bits) & 31));
            }
        }
        if (bits > 0) {
            text.append(LETTERS.charAt((buffer << (5 - bits)) & 31));
        }
        return text.toString();
    }
}
