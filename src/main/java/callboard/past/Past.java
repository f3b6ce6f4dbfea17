package callboard.past;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves the clock of the thread that makes the demo: what it does happens then. Everybody else's time goes on. */
@ApplicationScoped
public class Past {

    private static final ThreadLocal<@Nullable Instant> THEN = new ThreadLocal<>();

    /** Does something as if it were that moment. */
    public void at(Instant instant, Runnable act) {
        Instant before = THEN.get();
        THEN.set(instant);
        try {
            act.run();
        } finally {
            THEN.set(before);
        }
    }

    /** The moment that is being played on this thread; empty for the present. */
    public Optional<Instant> then() {
        return Optional.ofNullable(THEN.get());
    }
}
