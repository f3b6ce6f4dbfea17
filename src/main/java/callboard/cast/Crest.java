package callboard.cast;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The logo of a school that does not exist: a curtain drawn aside from a round stage. */
public final class Crest {

    private static final int EDGE = 256;

    private Crest() {}

    /** As the PNG file an officer would upload. */
    public static byte[] png() {
        var picture = new BufferedImage(EDGE, EDGE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, EDGE, EDGE);
        pen.setColor(new Color(0x77, 0x2B, 0x4E));
        pen.fillOval(12, 12, 232, 232);
        pen.setColor(Color.WHITE);
        pen.fillOval(28, 28, 200, 200);
        pen.setColor(new Color(0x77, 0x2B, 0x4E));
        pen.fillArc(-60, 40, 170, 170, -70, 140);
        pen.fillArc(146, 40, 170, 170, 110, 140);
        pen.fillArc(68, 150, 120, 60, 0, 180);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
