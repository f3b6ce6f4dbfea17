package callboard.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing wanted from a camera's notes: how the picture must be turned. Everything else is left unread. */
final class Exif {
    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;

    private Exif() {}

    /** 1 to 8 as in the standard; 1 for anything missing or malformed. */
    static int orientation(byte[] jpeg) {
        try {
            return segments(ByteBuffer.wrap(jpeg).position(2));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return UPRIGHT;
        }
    }

    private static int segments(ByteBuffer jpeg) {
        int marker = jpeg.getShort() & 0xFFFF;
        while (marker != START_OF_SCAN && marker > 0xFF00) {
            int length = jpeg.getShort() & 0xFFFF;
            if (marker == APP1 && isExif(jpeg)) {
                return directory(jpeg.slice(jpeg.position() + 6, length - 8));
            }
            jpeg.position(jpeg.position() + length - 2);
            marker = jpeg.getShort() & 0xFFFF;
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer segment) {
        return segment.getInt(segment.position()) == 0x45786966 && segment.getShort(segment.position() + 4) == 0;
    }

    private static int directory(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int entries = tiff.getShort(at) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
