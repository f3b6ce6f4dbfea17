package callboard.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves the clock of the thread that makes the demo: what it does happens then. Everybody else's time goes on. */
@ApplicationScoped
class Past {

    private static final ThreadLocal<@Nullable Instant> THEN = new ThreadLocal<>();

    void at(Instant instant, Runnable act) {
        Instant before = THEN.get();
        THEN.set(instant);
        try {
            act.run();
        } finally {
            THEN.set(before);
        }
    }

    Optional<Instant> then() {
        return Optional.ofNullable(THEN.get());
    }
}
