package callboard.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves the clock of the thread that makes the demo: what it does happens then. Everybody else's time goes on. */
@ApplicationScoped
class Past {

    private final ThreadLocal<@Nullable Instant> then = new ThreadLocal<>();

    void at(Instant instant, Runnable act) {
        Instant before = then.get();
        then.set(instant);
        try {
            act.run();
        } finally {
            then.set(before);
        }
    }

    Optional<Instant> then() {
        return Optional.ofNullable(then.get());
    }
}
