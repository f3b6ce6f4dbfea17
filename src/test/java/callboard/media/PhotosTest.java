package callboard.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotosTest {
    private static final String SECRET = "31.2304N 121.4737E";

    /** What the orientation says about a picture that is red at its stored left and blue at its stored top right. */
    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, RED, BLUE",
        "2, 80, 40, BLUE, RED",
        "3, 80, 40, WHITE, RED",
        "4, 80, 40, RED, WHITE",
        "5, 40, 80, RED, RED",
        "6, 40, 80, RED, RED",
        "7, 40, 80, WHITE, BLUE",
        "8, 40, 80, BLUE, WHITE",
        "9, 80, 40, RED, BLUE"
    })
    void aPictureIsTurnedUpright(int orientation, int width, int height, String topLeft, String topRight)
            throws Exception {
        var photo = Photos.redraw(exif(orientation), 1000);

        var picture = ImageIO.read(photo.open());
        assertEquals(List.of(width, height), List.of(picture.getWidth(), picture.getHeight()));
        assertEquals(List.of(width, height), List.of(photo.width(), photo.height()));
        assertEquals(List.of(topLeft, topRight), List.of(colour(picture, 5, 5), colour(picture, width - 6, 5)));
    }

    @Test
    void theCamerasNotesAndWhatHidesBehindThePictureAreGone() throws Exception {
        byte[] upload = concat(exif(1), "PK\3\4<script>".getBytes(StandardCharsets.US_ASCII));

        String redrawn = new String(Photos.redraw(upload, 1000).open().readAllBytes(), StandardCharsets.ISO_8859_1);

        for (String hidden : List.of("Exif", SECRET, "PK\3\4", "<script>")) {
            assertFalse(redrawn.contains(hidden), hidden);
        }
    }

    @ParameterizedTest
    @CsvSource({"3000, 1500, 1000, 500", "600, 1801, 333, 1000", "900, 10, 900, 10", "1, 1, 1, 1", "5000, 1, 1000, 1"})
    void aPictureIsMadeNoLargerThanWanted(int width, int height, int newWidth, int newHeight) throws Exception {
        var photo = Photos.redraw(png(width, height), 1000);

        assertEquals(List.of(newWidth, newHeight), List.of(photo.width(), photo.height()));
    }

    @Test
    void whatIsTransparentBecomesWhite() throws Exception {
        var glass = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);

        var picture = ImageIO.read(Photos.redraw(encode(glass, "png"), 1000).open());

        assertEquals("WHITE", colour(picture, 10, 10));
    }

    @Test
    void aFloodOfPixelsIsRefusedAfterItsHead() {
        assertEquals("media.refused.pixels", refusal(header(65_535, 65_535)));
        assertEquals("media.refused.pixels", refusal(header(8_000, 5_001)));
    }

    @Test
    void whatIsNotAPhotoIsRefusedByName() throws Exception {
        assertEquals("media.refused.svg", refusal("<?xml version='1.0'?><SVG onload='alert(1)'/>"));
        assertEquals("media.refused.type", refusal("GIF89a, a moving picture"));
        assertEquals("media.refused.type", refusal("%PDF-1.7 not a picture"));
        assertEquals("media.refused.type", refusal("<html><body>hello</body></html>"));
        assertEquals("media.refused.animated", refusal(animated()));
        assertEquals("media.refused.large", refusal(new byte[(20 << 20) + 1]));
    }

    @Test
    void whatOnlyLooksLikeAPhotoIsBroken() throws Exception {
        assertEquals("media.refused.broken", refusal(new byte[0]));
        assertEquals("media.refused.broken", refusal("\u00ff\u00d8\u00ff\u00e0<script>alert(1)</script>"));
        assertEquals("media.refused.broken", refusal(header(100, 100)));
        assertEquals("media.refused.broken", refusal(Arrays.copyOf(png(100, 100), 60)));
    }

    @Test
    void flippedBytesNeverDoWorseThanARefusal() throws Exception {
        byte[] photo = exif(6);
        for (int i = 0; i < photo.length; i++) {
            byte[] hurt = photo.clone();
            hurt[i] ^= (byte) 0xA5;
            try {
                Photos.redraw(hurt, 100);
            } catch (PhotoRefused refused) {
                assertEquals(true, refused.key().startsWith("media.refused."));
            }
        }
    }

    private static String refusal(String upload) {
        return refusal(upload.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String refusal(byte[] upload) {
        return assertThrows(PhotoRefused.class, () -> Photos.redraw(upload, 1000))
                .key();
    }

    private static String colour(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        boolean red = colour.getRed() > 127;
        boolean blue = colour.getBlue() > 127;
        return red && blue ? "WHITE" : red ? "RED" : blue ? "BLUE" : "BLACK";
    }

    /** 80 × 40: left half red, right half blue above and white below, with a camera's notes in front. */
    private static byte[] exif(int orientation) throws IOException {
        var picture = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 40, 40);
        pen.setColor(Color.BLUE);
        pen.fillRect(40, 0, 40, 20);
        pen.setColor(Color.WHITE);
        pen.fillRect(40, 20, 40, 20);
        byte[] jpeg = encode(picture, "jpeg");
        var notes = ByteBuffer.allocate(68).order(ByteOrder.BIG_ENDIAN);
        notes.putShort((short) 0xFFE1).putShort((short) 66).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        notes.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
        notes.putShort((short) 0x010E).putShort((short) 2).putInt(18).putInt(38);
        notes.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        notes.putInt(0).put(SECRET.getBytes(StandardCharsets.US_ASCII), 0, 18);
        return concat(Arrays.copyOf(jpeg, 2), notes.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] png(int width, int height) throws IOException {
        return encode(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    private static byte[] animated() throws IOException {
        byte[] png = png(10, 10);
        return concat(Arrays.copyOf(png, 33), chunk("acTL", new byte[8]), Arrays.copyOfRange(png, 33, png.length));
    }

    /** A PNG that is nothing but its head. */
    private static byte[] header(int width, int height) {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        return concat(signature, chunk("IHDR", head), chunk("IDAT", new byte[10]), chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] named = concat(type.getBytes(StandardCharsets.US_ASCII), content);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] encode(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[]... pieces) {
        var whole = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            whole.writeBytes(piece);
        }
        return whole.toByteArray();
    }
}
