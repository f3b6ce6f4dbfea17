package callboard.certification;

import callboard.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures to upload. */
public final class Papers {

    private Papers() {}

    /** A plain JPEG for a field. */
    public static Upload picture(String field) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Upload(field, field + ".jpg", "image/jpeg", bytes.toByteArray());
    }
}
