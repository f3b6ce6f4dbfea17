package callboard.signature;

import callboard.rules.Refused;
import callboard.rules.Verdict;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A handwritten signature as the pad sends it, a PNG as data URL. It is read with limits and painted anew in black and white,
 * so that what is kept holds ink and nothing else.
 */
final class Drawing {

    private static final String PREFIX = "data:image/png;base64,";
    private static final int MOST_BYTES = 100 * 1024;
    private static final int MOST_WIDTH = 2400;
    private static final int MOST_HEIGHT = 1600;
    private static final int LEAST_INK = 60;
    private static final int DARK = 160;

    private Drawing() {}

    /** The PNG to keep; refused where it is none, too large, or empty. */
    static byte[] read(String dataUrl) {
        BufferedImage drawn = decode(bytes(dataUrl));
        BufferedImage paper = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        var brush = paper.createGraphics();
        brush.drawImage(drawn, 0, 0, Color.WHITE, null);
        brush.dispose();
        if (ink(paper) < LEAST_INK) {
            throw refused("signature.drawing.empty");
        }
        return encode(paper);
    }

    private static byte[] bytes(String dataUrl) {
        if (!dataUrl.startsWith(PREFIX)) {
            throw refused("signature.drawing.unreadable");
        } else if (dataUrl.length() > PREFIX.length() + MOST_BYTES * 4 / 3 + 4) {
            throw refused("signature.drawing.large");
        }
        try {
            return Base64.getDecoder().decode(dataUrl.substring(PREFIX.length()));
        } catch (IllegalArgumentException noBase64) {
            throw refused("signature.drawing.unreadable");
        }
    }

    /** Reads the size before the pixels: a small file can claim a huge picture. */
    private static BufferedImage decode(byte[] bytes) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            if (reader.getWidth(0) > MOST_WIDTH || reader.getHeight(0) > MOST_HEIGHT) {
                throw refused("signature.drawing.large");
            }
            return reader.read(0);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw refused("signature.drawing.unreadable");
        } finally {
            reader.dispose();
        }
    }

    private static int ink(BufferedImage paper) {
        int dark = 0;
        for (int y = 0; y < paper.getHeight(); y++) {
            for (int x = 0; x < paper.getWidth(); x++) {
                if ((paper.getRGB(x, y) & 0xff) < DARK) {
                    dark++;
                }
            }
        }
        return dark;
    }

    private static byte[] encode(BufferedImage paper) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(paper, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refused refused(String key) {
        return new Refused(Verdict.refused(key));
    }
}
