package callboard.store;

import java.io.IOException;

/** The disk has no room. Nothing was kept, and the same call succeeds once there is room again. */
public final class StoreFull extends IOException {
    private static final long serialVersionUID = 1;

    StoreFull(String message) {
        super(message);
    }

    /** Tells a full disk from other trouble, by the words of the operating system: Java has no type for it. */
    static boolean isFull(IOException trouble) {
        String words = String.valueOf(trouble.getMessage());
        return trouble instanceof StoreFull
                || words.contains("No space left")
                || words.contains("quota exceeded")
                || words.contains("not enough space");
    }
}
