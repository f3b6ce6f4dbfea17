package callboard.cast;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/** Pictures that are no photograph of anybody: a shape before a wall, and a card with bars for words. PNG. */
public final class Portraits {

    private static final int FACES = 8;

    /** There are few of them, and each is drawn once. */
    private static final Map<String, byte[]> DRAWN = new ConcurrentHashMap<>();

    private Portraits() {}

    /**
     * Head and shoulders.
     *
     * @param turned pixels that the head is moved to the right, to show another pose
     */
    public static byte[] face(int number, int turned) {
        return png("face " + kind(number) + " " + turned, 240, 320, brush -> {
            brush.setPaint(new GradientPaint(0, 0, colour(number, 0.12f, 0.96f), 0, 320, colour(number, 0.2f, 0.8f)));
            brush.fillRect(0, 0, 240, 320);
            brush.scale(0.8, 0.8);
            head(brush, number, 150, turned);
        });
    }

    /** The side of a card with its owner. */
    public static byte[] card(int number) {
        return png("card " + kind(number), 480, 300, brush -> {
            paper(brush, number);
            brush.setColor(Color.WHITE);
            brush.fillRect(320, 50, 130, 165);
            var portrait = (Graphics2D) brush.create(320, 50, 130, 165);
            portrait.scale(0.43, 0.43);
            head(portrait, number, 150, 0);
            portrait.dispose();
            brush.setColor(new Color(0x3d4a5c));
            for (int line = 0; line < 5; line++) {
                brush.fillRect(40, 55 + line * 38, 90 + Pupils.mixed(kind(number), 20 + line) % 150, 13);
            }
            brush.fillRect(40, 252, 360, 17);
        });
    }

    /** The other side. */
    public static byte[] back(int number) {
        return png("back " + kind(number), 480, 300, brush -> {
            paper(brush, number);
            brush.setColor(new Color(0xb3472f));
            brush.fillOval(45, 40, 90, 90);
            brush.setColor(new Color(0x3d4a5c));
            brush.fillRect(170, 60, 250, 20);
            brush.fillRect(170, 200, 220, 13);
            brush.fillRect(170, 232, 260, 13);
        });
    }

    private static int kind(int number) {
        return Math.floorMod(number, FACES);
    }

    private static void paper(Graphics2D brush, int number) {
        brush.setPaint(
                new GradientPaint(0, 0, colour(number, 0.06f, 0.99f), 480, 300, colour(number + 3, 0.15f, 0.93f)));
        brush.fillRect(0, 0, 480, 300);
    }

    private static void head(Graphics2D brush, int number, int middle, int turned) {
        brush.setColor(colour(number + 2, 0.45f, 0.5f));
        brush.fillOval(middle - 120, 290, 240, 260);
        brush.setColor(new Color(0x33282a));
        brush.fillOval(middle - 80 + turned / 2, 78, 160, 210);
        brush.setColor(new Color(0xe7bf9d));
        brush.fillRect(middle - 28, 240, 56, 70);
        brush.fillOval(middle - 66 + turned, 105, 132, 170);
        brush.setColor(new Color(0x33282a));
        brush.fillOval(middle - 36 + turned, 175, 13, 9);
        brush.fillOval(middle + 22 + turned, 175, 13, 9);
        brush.fillRect(middle - 18 + turned, 232, 36, 5);
    }

    private static Color colour(int number, float saturation, float brightness) {
        return Color.getHSBColor(Math.floorMod(number, FACES) / (float) FACES, saturation, brightness);
    }

    /** Draws on a fresh sheet. */
    private interface Drawing {
        void on(Graphics2D brush);
    }

    private static byte[] png(String name, int width, int height, Drawing drawing) {
        return DRAWN.computeIfAbsent(name, fresh -> draw(width, height, drawing));
    }

    private static byte[] draw(int width, int height, Drawing drawing) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.on(brush);
        brush.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
