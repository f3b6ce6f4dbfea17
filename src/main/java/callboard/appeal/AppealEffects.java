package callboard.appeal;

import callboard.job.Recurring;
import callboard.rules.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets upheld appeals take effect whose losing account was in a formal room when they were decided. Every one that waits is
 * looked at each time, because an incident moves the end of its room either way, and its pages say when that is.
 */
@ApplicationScoped
public class AppealEffects implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(AppealEffects.class);

    private final IdentityAppeals appeals;
    private final AppealDecisions decisions;

    @Inject
    AppealEffects(IdentityAppeals appeals, AppealDecisions decisions) {
        this.appeals = appeals;
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "appeal-effects";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        appeals.awaiting().forEach(this::takeEffect);
    }

    /** None keeps the others: one that cannot take effect any more ends, any other failure is tried again. */
    private void takeEffect(IdentityAppeal appeal) {
        try {
            decisions.takeEffect(appeal);
        } catch (Refused impossible) {
            LOG.warn(
                    "Appeal {} cannot take effect: {}",
                    appeal.ref(),
                    impossible.verdict().reasonKey());
            end(appeal.ref());
        } catch (RuntimeException e) {
            LOG.error("Appeal {} did not take effect", appeal.ref(), e);
        }
    }

    private void end(String ref) {
        try {
            decisions.end(ref);
        } catch (RuntimeException e) {
            LOG.error("Appeal {} could not be ended", ref, e);
        }
    }
}
