package callboard.demonstration;

import callboard.media.Discarding;
import callboard.store.ObjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/**
 * The transactions of a video on its way from received to ready. Each saves the row as it was read, so the row's version throws
 * back what was found out about a video that is replaced by now.
 */
@ApplicationScoped
public class DemonstrationSteps {

    private final Demonstrations demonstrations;
    private final Discarding discarding;

    @Inject
    DemonstrationSteps(Demonstrations demonstrations, Discarding discarding) {
        this.demonstrations = demonstrations;
        this.discarding = discarding;
    }

    @Transactional
    public void begin(Demonstration demonstration) {
        demonstration.check();
        demonstrations.save(demonstration);
    }

    @Transactional
    public void show(Demonstration demonstration, ObjectKey video, Optional<ObjectKey> poster, Duration length) {
        demonstration.original().ifPresent(discarding::discard);
        demonstration.show(video, poster, length);
        demonstrations.save(demonstration);
    }

    @Transactional
    public void fail(Demonstration demonstration, Demonstration.Failure why) {
        demonstration.original().ifPresent(discarding::discard);
        demonstration.fail(why);
        demonstrations.save(demonstration);
    }
}
