package callboard.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a JPEG says before its pixels, read without unpacking any: how the camera was held, the one thing wanted from its notes,
 * and what unpacking would cost.
 *
 * @param orientation 1 to 8 as in TIFF 6.0; 1 for anything missing or malformed
 * @param components 1 grey, 3 colours, 4 printing inks; 0 where no frame was found
 * @param progressive whether a decoder must hold the whole picture in coefficients before it can draw a line
 * @param scans how often a decoder goes over the whole picture
 */
record JpegHead(int orientation, int components, boolean progressive, int scans) {
    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int PROGRESSIVE = 0xFFC2;

    static JpegHead of(byte[] jpeg) {
        var reader = new Reader(ByteBuffer.wrap(jpeg).position(2));
        try {
            reader.segments();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            // What was read so far is what a decoder will read too, before it gives up.
        }
        return new JpegHead(reader.orientation, reader.components, reader.progressive, scans(jpeg));
    }

    /** Within the packed pixels the byte FF is always followed by another than this one, so nothing is counted by mistake. */
    private static int scans(byte[] jpeg) {
        int scans = 0;
        for (int i = 0; i < jpeg.length - 1; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xDA) {
                scans++;
            }
        }
        return scans;
    }

    /** Walks along the segments up to the first scan. */
    private static final class Reader {
        private final ByteBuffer jpeg;
        private int orientation = UPRIGHT;
        private int components;
        private boolean progressive;

        Reader(ByteBuffer jpeg) {
            this.jpeg = jpeg;
        }

        void segments() {
            int marker = jpeg.getShort() & 0xFFFF;
            while (marker != START_OF_SCAN && marker > 0xFF00) {
                int length = jpeg.getShort() & 0xFFFF;
                if (isFrame(marker)) {
                    components = jpeg.get(jpeg.position() + 5) & 0xFF;
                    progressive = marker == PROGRESSIVE;
                } else if (marker == APP1 && orientation == UPRIGHT && isExif(jpeg)) {
                    orientation = directory(jpeg.slice(jpeg.position() + 6, length - 8));
                }
                jpeg.position(jpeg.position() + length - 2);
                marker = jpeg.getShort() & 0xFFFF;
            }
        }

        /** C0 to CF but the tables among them: C4, C8 and CC. */
        private static boolean isFrame(int marker) {
            return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
        }
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
