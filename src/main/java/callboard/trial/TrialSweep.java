package callboard.trial;

import callboard.config.Clock;
import callboard.entry.Trial;
import callboard.entry.Trials;
import callboard.job.Recurring;
import jakarta.data.Limit;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes every trial a day after it began, by everybody's clock. */
@ApplicationScoped
public class TrialSweep implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(TrialSweep.class);
    private static final int BATCH = 50;

    private final Trials trials;
    private final TrialRemoval removal;
    private final Clock clock;

    @Inject
    TrialSweep(Trials trials, TrialRemoval removal, Clock clock) {
        this.trials = trials;
        this.removal = removal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "trial-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (Trial trial : trials.startedUntil(clock.now().minus(Trial.LIFE), Limit.of(BATCH))) {
            try {
                removal.remove(trial);
            } catch (DataException changed) {
                LOG.warn("Trial {} could not be deleted just now; it will be tried again", trial.ref(), changed);
            }
        }
    }
}
