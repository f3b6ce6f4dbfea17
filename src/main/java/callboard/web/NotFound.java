package callboard.web;

import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.function.Supplier;

/** What the asker may not see does not exist: absence is one 404, whatever its reason. */
public final class NotFound {

    private NotFound() {}

    /** The value, or 404. */
    public static <T> T unless(Optional<T> found) {
        return found.orElseThrow(exception());
    }

    /** For {@code orElseThrow}. */
    public static Supplier<NotFoundException> exception() {
        return NotFoundException::new;
    }
}
