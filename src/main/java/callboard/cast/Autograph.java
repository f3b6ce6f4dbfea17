package callboard.cast;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/** A handwritten signature that nobody could read: black ink on white, PNG. */
public final class Autograph {

    private static final int HANDS = 8;
    private static final Map<Integer, byte[]> WRITTEN = new ConcurrentHashMap<>();

    private Autograph() {}

    public static byte[] of(int number) {
        return WRITTEN.computeIfAbsent(number % HANDS, Autograph::write);
    }

    private static byte[] write(int number) {
        var paper = new BufferedImage(420, 150, BufferedImage.TYPE_BYTE_BINARY);
        var brush = paper.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 420, 150);
        brush.setColor(Color.BLACK);
        brush.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var ink = new Path2D.Float();
        ink.moveTo(40, 80);
        for (int stroke = 0; stroke < 7; stroke++) {
            int x = 40 + stroke * 48;
            ink.curveTo(x + 10, y(number, stroke, 1), x + 34, y(number, stroke, 2), x + 48, y(number, stroke, 3));
        }
        brush.draw(ink);
        brush.dispose();
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(paper, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int y(int number, int stroke, int salt) {
        return 25 + Pupils.mixed(number * 11 + stroke, salt) % 100;
    }
}
