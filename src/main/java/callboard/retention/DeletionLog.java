package callboard.retention;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes down how many were deleted, for the page and for the trail. */
@ApplicationScoped
public class DeletionLog {

    private final Deletions deletions;
    private final Trail trail;
    private final Clock clock;

    @Inject
    DeletionLog(Deletions deletions, Trail trail, Clock clock) {
        this.deletions = deletions;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void deleted(Expiring expiring, long many) {
        deletions.add(new Deletion(expiring, many, clock.now()));
        trail.record(Act.of("retention.act.deleted", expiring.name())
                .with("retention.class", expiring.name())
                .with("retention.many", many)
                .with("retention.days", expiring.days()));
    }
}
