package callboard.sitting;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Opening takes, each counted under the lock of its subject, and noting how recordings ended. */
@ApplicationScoped
public class TakeService {

    private final Opening opening;
    private final Takes takes;
    private final Clock clock;

    @Inject
    TakeService(Opening opening, Takes takes, Clock clock) {
        this.opening = opening;
        this.takes = takes;
        this.clock = clock;
    }

    /**
     * A take that is open.
     *
     * @param fresh false where the key was known already
     * @param remaining how many more the subject has
     */
    public record Opened(Take take, boolean fresh, int remaining) {}

    /**
     * Opens a take, which uses one; a key that is known already gives the take it opened, whatever the time.
     *
     * @param key the client's idempotency key, unique in the sitting
     * @return empty where the exam has no such subject
     * @throws Denied as the contract names it
     */
    public Optional<Opened> open(Room room, int number, Device device, String key) {
        Instant now = room.now(clock);
        return room.subject(number)
                .map(subject -> new Opening.Wish(subject, device, key))
                .map(wish -> Repeated.untilAlone(() -> opening.open(room, wish, now)));
    }

    /**
     * Notes how a recording ended; the first report stays.
     *
     * @throws Denied if another device recorded it
     */
    @Transactional
    public Take stop(Take take, Device device, TakeStop.Report report) {
        mustBeFrom(take, device);
        if (take.stop().at().isEmpty()) {
            take.stop(report, clock.now());
            takes.save(take);
        }
        return take;
    }

    static void mustBeFrom(Take take, Device device) {
        if (!take.deviceId().equals(device.id())) {
            throw Denied.forDevice(Denial.TAKE_ELSEWHERE, take.deviceName());
        }
    }
}
