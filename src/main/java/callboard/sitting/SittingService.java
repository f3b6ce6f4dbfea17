package callboard.sitting;

import callboard.config.Clock;
import callboard.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Entering the room and which device is active in it. */
@ApplicationScoped
public class SittingService {

    private final Entering entering;
    private final Claiming claiming;
    private final Clock clock;

    @Inject
    SittingService(Entering entering, Claiming claiming, Clock clock) {
        this.entering = entering;
        this.claiming = claiming;
        this.clock = clock;
    }

    /**
     * Enters the formal room, or comes back into it; however often and from how many tabs at once, there is one sitting.
     *
     * @throws callboard.rules.Refused with the missing step or the clock's refusal
     */
    public Sitting enter(Entry entry) {
        Instant now = entry.trial().map(trial -> trial.now(clock)).orElseGet(clock::now);
        return Repeated.untilAlone(() -> entering.enter(entry, now));
    }

    /**
     * Makes the device the active one: where none is, or where the candidate says so.
     *
     * @throws Denied if another device is active and {@code takeover} is not said, or the sitting is over
     */
    public Sitting claim(Room room, Device device, boolean takeover) {
        Instant now = room.now(clock);
        return Repeated.untilAlone(() -> claiming.claim(room, device, takeover, now));
    }
}
