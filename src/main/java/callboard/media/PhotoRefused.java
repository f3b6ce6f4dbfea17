package callboard.media;

/** A picture that is not kept, with the message key that tells its sender why and what to do. */
public final class PhotoRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;

    PhotoRefused(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
