package callboard.prompt;

/** A picture or sound that is not kept, with the message key that tells its sender why and what to do. */
public final class FileRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;

    FileRefused(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
