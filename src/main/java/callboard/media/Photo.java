package callboard.media;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A picture drawn anew: nothing of the upload is left but what can be seen. Sizes in pixels, upright. */
public final class Photo {
    private final byte[] jpeg;
    private final int width;
    private final int height;

    Photo(byte[] jpeg, int width, int height) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
    }

    public InputStream open() {
        return new ByteArrayInputStream(jpeg);
    }

    /** In bytes. */
    public int size() {
        return jpeg.length;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
