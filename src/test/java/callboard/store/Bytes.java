package callboard.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Arrays;

/** Recordings made of arithmetic: any length, every part different, the same each time. */
public final class Bytes {
    private Bytes() {}

    public static byte[] ofLength(int length) {
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ((i * 31) ^ (i >>> 11));
        }
        return bytes;
    }

    public static Manifest manifest(byte[] recording) throws IOException {
        return Manifest.of(new ByteArrayInputStream(recording));
    }

    public static byte[] part(byte[] recording, int number) {
        int from = (number - 1) * Manifest.PART_SIZE;
        return Arrays.copyOfRange(recording, from, Math.min(recording.length, from + Manifest.PART_SIZE));
    }

    static ByteSource source(byte[] bytes) {
        var channel = Channels.newChannel(new ByteArrayInputStream(bytes));
        return (ByteBuffer into) -> channel.read(into);
    }
}
