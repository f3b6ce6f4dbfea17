package callboard.notice;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;

/** Whether the gateways take what is given to them. Nothing is lost while they do not; it waits and is tried again. */
@ApplicationScoped
public class OutboxHealth {

    private static final Duration LATELY = Duration.ofHours(1);

    private final OutboxItems outbox;
    private final Clock clock;

    @Inject
    OutboxHealth(OutboxItems outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * How the outbox stands.
     *
     * @param stuck what waits although it was tried
     * @param failed what was given up within the last hour
     */
    public record Standing(long stuck, long failed) {

        public boolean fine() {
            return stuck == 0 && failed == 0;
        }
    }

    @ActivateRequestContext
    public Standing standing() {
        return new Standing(outbox.countStuck(), outbox.countFailed(clock.now().minus(LATELY)));
    }
}
