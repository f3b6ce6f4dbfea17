package callboard.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws uploaded pictures anew: JPEG or PNG in, upright JPEG of bounded size out, without the camera's notes on place
 * and owner and without anything hidden behind the picture. What is refused is refused after reading its head, before
 * its pixels are unpacked. Nothing touches the disk: these are identity documents and faces.
 */
public final class Photos {
    private static final int MAX_BYTES = 20 << 20;
    private static final long MAX_PIXELS = 40_000_000;

    /** So many are unpacked at once, of a PNG a third, whose pixels may take eight bytes: below 64 MB with all copies. */
    private static final long MAX_DRAWN = 10_500_000;

    /** A progressive picture lies in memory whole, two bytes for each pixel of each colour, before its first line is drawn. */
    private static final long MAX_PROGRESSIVE = 6_000_000;

    /** Programs write a dozen; each more costs as much time as the picture itself. */
    private static final int MAX_SCANS = 40;

    private static final int INKS = 4;
    private static final int COLOURS = 3;
    private static final int PNG_SIGNATURE = 0x89504E47;
    private static final int JPEG_START = 0xFFD8FF;
    private static final float QUALITY = 0.88f;

    /** A PNG is drawn line by line and always upright. */
    private static final JpegHead PNG = new JpegHead(1, 0, false, 0);

    /** A large picture takes sixty megabytes while it is drawn. */
    private static final Semaphore TWO_AT_ONCE = new Semaphore(2, true);

    private Photos() {}

    /**
     * Redraws one picture.
     *
     * @param maxEdge pixels of the longer edge of the result; smaller pictures keep their size
     */
    public static Photo redraw(byte[] upload, int maxEdge) throws PhotoRefused {
        String format = format(upload);
        TWO_AT_ONCE.acquireUninterruptibly();
        try {
            JpegHead head = format.equals("jpeg") ? JpegHead.of(upload) : PNG;
            BufferedImage picture = read(upload, head, maxEdge);
            return write(upright(picture, head.orientation(), maxEdge));
        } catch (IOException | RuntimeException undecodable) {
            var refused = new PhotoRefused("media.refused.broken");
            refused.initCause(undecodable);
            throw refused;
        } finally {
            TWO_AT_ONCE.release();
        }
    }

    private static String format(byte[] upload) throws PhotoRefused {
        if (upload.length > MAX_BYTES) {
            throw new PhotoRefused("media.refused.large");
        } else if (upload.length < 16) {
            throw new PhotoRefused("media.refused.broken");
        }
        int head = ByteBuffer.wrap(upload).getInt();
        if (head >>> 8 == JPEG_START) {
            return "jpeg";
        } else if (head == PNG_SIGNATURE) {
            return "png";
        } else {
            throw new PhotoRefused(isDrawing(upload) ? "media.refused.svg" : "media.refused.type");
        }
    }

    private static boolean isDrawing(byte[] upload) {
        String head = new String(upload, 0, Math.min(upload.length, 4096), StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).contains("<svg");
    }

    private static BufferedImage read(byte[] upload, JpegHead head, int maxEdge) throws IOException, PhotoRefused {
        ImageReader reader = ImageIO.getImageReadersByFormatName(head.equals(PNG) ? "png" : "jpeg")
                .next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            refuseCostly(head, width * height);
            if (isAnimated(upload)) {
                throw new PhotoRefused("media.refused.animated");
            }
            ImageReadParam every = reader.getDefaultReadParam();
            int step = step(width, height, head.equals(PNG) ? MAX_DRAWN / 3 : MAX_DRAWN, maxEdge);
            every.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, every);
        } finally {
            reader.dispose();
        }
    }

    /** Every how many pixels one is unpacked: at least twice as fine as wanted, unless that would be too many. */
    private static int step(long width, long height, long most, int maxEdge) {
        long wanted = Math.max(width, height) / (2L * maxEdge);
        long needed = (long) Math.ceil(Math.sqrt((double) (width * height) / most));
        return (int) Math.max(1, Math.max(wanted, needed));
    }

    private static void refuseCostly(JpegHead head, long pixels) throws PhotoRefused {
        if (head.components() == INKS) {
            throw new PhotoRefused("media.refused.inks");
        } else if (pixels > MAX_PIXELS) {
            throw new PhotoRefused("media.refused.pixels");
        } else if (head.progressive() && pixels > MAX_PROGRESSIVE) {
            throw new PhotoRefused("media.refused.progressive");
        } else if (head.scans() > MAX_SCANS) {
            throw new PhotoRefused("media.refused.broken");
        }
    }

    /** An animated PNG says so before its first pixels. */
    private static boolean isAnimated(byte[] upload) {
        var chunks = ByteBuffer.wrap(upload);
        if (chunks.getInt(0) == PNG_SIGNATURE) {
            int at = 8;
            while (at >= 8 && at <= upload.length - 8 && chunks.getInt(at + 4) != 0x49444154) {
                if (chunks.getInt(at + 4) == 0x6163544C) {
                    return true;
                }
                at += 12 + Math.max(0, chunks.getInt(at));
            }
        }
        return false;
    }

    private static BufferedImage upright(BufferedImage picture, int orientation, int maxEdge) {
        int squares = Math.max(picture.getWidth(), picture.getHeight()) / maxEdge;
        BufferedImage half =
                squares > 1 && picture.getType() == BufferedImage.TYPE_3BYTE_BGR ? averaged(picture, squares) : picture;
        double scale = Math.min(1.0, (double) maxEdge / Math.max(half.getWidth(), half.getHeight()));
        int width = (int) Math.max(1, Math.round(half.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(half.getHeight() * scale));
        return draw(half, width, height, orientation);
    }

    /** Squares of pixels become one; the library would copy the whole picture once more to do the same. */
    private static BufferedImage averaged(BufferedImage picture, int edge) {
        byte[] from = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        var small = new BufferedImage(
                Math.max(1, picture.getWidth() / edge),
                Math.max(1, picture.getHeight() / edge),
                BufferedImage.TYPE_3BYTE_BGR);
        byte[] into = ((DataBufferByte) small.getRaster().getDataBuffer()).getData();
        int row = picture.getWidth() * COLOURS;
        int width = Math.min(edge, picture.getWidth());
        int height = Math.min(edge, picture.getHeight());
        for (int i = 0; i < into.length; i++) {
            int pixel = i / COLOURS;
            int at = pixel / small.getWidth() * height * row + pixel % small.getWidth() * width * COLOURS + i % COLOURS;
            int sum = 0;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    sum += from[at + y * row + x * COLOURS] & 0xFF;
                }
            }
            into[i] = (byte) (sum / (width * height));
        }
        return small;
    }

    private static BufferedImage draw(BufferedImage picture, int width, int height, int orientation) {
        boolean lies = orientation >= 5;
        var drawn = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(turn(orientation, width, height));
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /** The eight ways a camera may have been held (TIFF 6.0, tag 274), for a picture of that size as stored. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Photo write(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), quality);
        } finally {
            writer.dispose();
        }
        return new Photo(bytes.toByteArray(), picture.getWidth(), picture.getHeight());
    }
}
