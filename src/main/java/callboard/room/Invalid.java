package callboard.room;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body that cannot be taken: which of its fields, and why in one word. */
final class Invalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> fields;

    Invalid(String field) {
        super(field);
        this.fields = Map.of(field, "INVALID");
    }

    /** The body of a request that needs one. */
    static <T> T unlessGiven(@Nullable T body) {
        if (body == null) {
            throw new Invalid("body");
        }
        return body;
    }

    Map<String, String> fields() {
        return fields;
    }
}
