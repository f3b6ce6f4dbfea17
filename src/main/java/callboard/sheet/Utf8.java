package callboard.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** Text on its way into a stream as UTF-8, without an array or a string in between. A lone half of a surrogate pair becomes '?'. */
final class Utf8 {

    private static final int CAPACITY = 64 * 1024;
    private static final int LONGEST = 4;

    private final OutputStream out;
    private final byte[] bytes = new byte[CAPACITY];
    private int length;

    Utf8(OutputStream out) {
        this.out = out;
    }

    /** Characters that are known to be ASCII. */
    void ascii(String text) throws IOException {
        int end = text.length();
        if (end > CAPACITY) {
            throw new IllegalArgumentException("too long to be ours");
        }
        room(end);
        for (int i = 0; i < end; i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    void number(int number) throws IOException {
        ascii(Integer.toString(number));
    }

    /** A text as it is. */
    void text(String text) throws IOException {
        int i = 0;
        while (i < text.length()) {
            i = character(text, i);
        }
    }

    /** One ASCII character. */
    void put(char c) throws IOException {
        room(1);
        bytes[length++] = (byte) c;
    }

    /** The character at a place; the place of the next. */
    int character(String text, int at) throws IOException {
        char c = text.charAt(at);
        room(LONGEST);
        if (c < 0x80) {
            bytes[length++] = (byte) c;
            return at + 1;
        }
        return at + beyondAscii(text, at, c);
    }

    private int beyondAscii(String text, int at, char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
        } else if (Character.isSurrogate(c)) {
            return surrogate(text.codePointAt(at));
        } else {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
        return 1;
    }

    private int surrogate(int code) {
        if (!Character.isSupplementaryCodePoint(code)) {
            bytes[length++] = '?';
            return 1;
        }
        bytes[length++] = (byte) (0xF0 | (code >> 18));
        bytes[length++] = (byte) (0x80 | ((code >> 12) & 0x3F));
        bytes[length++] = (byte) (0x80 | ((code >> 6) & 0x3F));
        bytes[length++] = (byte) (0x80 | (code & 0x3F));
        return 2;
    }

    private void room(int wanted) throws IOException {
        if (length + wanted > CAPACITY) {
            drain();
        }
    }

    /** Hands over what waits; the stream itself is not flushed. */
    void drain() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }
}
