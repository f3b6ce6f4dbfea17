package callboard.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The holder sits in a formal room until an instant that a test sets. */
@ApplicationScoped
public class RoomsOfATest implements RoomInUse {

    private volatile Optional<Instant> until = Optional.empty();

    void run(Instant end) {
        until = Optional.of(end);
    }

    @Override
    public Optional<Instant> until(long account, Instant entered, Instant now) {
        return until.filter(now::isBefore);
    }
}
