package callboard.certification;

import callboard.Upload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures to upload. */
public final class Papers {

    private Papers() {}

    /** A JPEG for a field: a card, or a portrait for the photo. */
    public static Upload picture(String field) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(field.equals("photo") ? portrait() : card(), "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Upload(field, field + ".jpg", "image/jpeg", bytes.toByteArray());
    }

    private static BufferedImage card() {
        var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper(image, new Color(0xd9, 0xe4, 0xea));
        pen.fillRect(24, 40, 130, 16);
        pen.fillRect(24, 72, 90, 16);
        pen.fillRect(24, 150, 220, 16);
        pen.fillRoundRect(220, 36, 76, 96, 12, 12);
        pen.dispose();
        return image;
    }

    private static BufferedImage portrait() {
        var image = new BufferedImage(240, 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper(image, new Color(0xf4, 0xf1, 0xee));
        pen.fillOval(70, 60, 100, 130);
        pen.fillRoundRect(30, 210, 180, 140, 90, 90);
        pen.dispose();
        return image;
    }

    private static Graphics2D paper(BufferedImage image, Color colour) {
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(new Color(0x6b, 0x7b, 0x88));
        return pen;
    }
}
