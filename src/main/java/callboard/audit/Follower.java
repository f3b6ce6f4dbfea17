package callboard.audit;

import callboard.job.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Links new rows into the chain, behind the acts and never in their way (`performance.md` 3). */
@ApplicationScoped
class Follower implements Recurring {

    private final Linking linking;

    @Inject
    Follower(Linking linking) {
        this.linking = linking;
    }

    @Override
    public String name() {
        return "audit-follower";
    }

    @Override
    public Duration every() {
        return Duration.ofMillis(500);
    }

    @Override
    public void run() {
        boolean more = linking.isNeeded();
        while (more) {
            more = linking.linkSome() == Linking.MOST;
        }
    }
}
