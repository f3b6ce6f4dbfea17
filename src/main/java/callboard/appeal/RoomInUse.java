package callboard.appeal;

import java.time.Instant;
import java.util.Optional;

/** Whether somebody sits in a formal room, which no desk interrupts; answered by the floors that know rooms. */
public interface RoomInUse {

    /**
     * T + grace of the sitting that runs longest; empty where none runs.
     *
     * @param entered rooms entered after this instant are left out
     */
    Optional<Instant> until(long account, Instant entered, Instant now);
}
