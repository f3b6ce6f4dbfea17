package callboard.media;

import java.io.IOException;
import java.io.InputStream;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** A picture out of a form with files. */
public final class Uploaded {

    private static final int MOST = (20 << 20) + 1;

    private Uploaded() {}

    /** Whether a file of this name was chosen; browsers send an empty one for a field that was left alone. */
    public static boolean isThere(FormDataMultiPart parts, String name) {
        FormDataBodyPart part = parts.getField(name);
        String file = part == null ? null : part.getContentDisposition().getFileName();
        return file != null && !file.isEmpty();
    }

    /** The bytes of the file of this name; no more are read than are needed to know that they are too many. */
    public static byte[] bytes(FormDataMultiPart parts, String name) throws IOException, PhotoRefused {
        FormDataBodyPart part = parts.getField(name);
        if (part == null) {
            throw new PhotoRefused("media.refused.none");
        }
        try (InputStream bytes = part.getValueAs(InputStream.class)) {
            byte[] read = bytes.readNBytes(MOST);
            if (read.length == 0) {
                throw new PhotoRefused("media.refused.none");
            }
            return read;
        }
    }
}
