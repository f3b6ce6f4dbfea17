package callboard.sitting;

/** Why the room says no, by the code that every client decides by ({@code room-api.md}). */
public enum Denial {
    NO_TAKES_LEFT(409),
    SUBJECT_SUBMITTED(409),
    ANOTHER_DEVICE_ACTIVE(409),
    TAKE_ELSEWHERE(409),
    FORMAT_UNAVAILABLE(409),
    ALREADY_SEALED(409),
    NOT_SEALED(409),
    ALREADY_STORED(409),
    MISSING_PARTS(409),
    DEADLINE(410),
    UPLOAD_OVER(410),
    TOO_LARGE(413),
    TOO_SHORT(422),
    TYPE_REFUSED(422);

    private final int status;

    Denial(int status) {
        this.status = status;
    }

    /** As HTTP says it; never a 5xx, or clients would repeat it for ever. */
    public int status() {
        return status;
    }

    /** Message key of its title, for logs and native apps. */
    public String key() {
        return "sitting.denial." + name();
    }
}
