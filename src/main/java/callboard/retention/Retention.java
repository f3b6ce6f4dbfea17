package callboard.retention;

import callboard.config.Clock;
import callboard.job.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what is due, class by class and batch by batch: a killed run goes on where it stopped. */
@ApplicationScoped
public class Retention implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int BATCH = 50;

    private final Instance<Expiring> classes;
    private final DeletionLog log;
    private final Clock clock;

    @Inject
    Retention(@Any Instance<Expiring> classes, DeletionLog log, Clock clock) {
        this.classes = classes;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        classes().stream().filter(expiring -> expiring.days() > 0).forEach(this::tried);
    }

    /** One class that fails must not keep the others for ever. */
    private void tried(Expiring expiring) {
        try {
            expire(expiring);
        } catch (RuntimeException failure) {
            LOG.error("Personal data of class {} could not be deleted", expiring.name(), failure);
        }
    }

    /** All classes, in the order of their names. */
    List<Expiring> classes() {
        return classes.stream().sorted(Comparator.comparing(Expiring::name)).toList();
    }

    /** What began before this is due now. */
    Instant before(Expiring expiring) {
        return clock.now().minus(Duration.ofDays(expiring.days()));
    }

    private void expire(Expiring expiring) {
        Instant before = before(expiring);
        long all = 0;
        try {
            for (int some = BATCH; some == BATCH; ) {
                some = expiring.delete(before, BATCH);
                all += some;
            }
        } finally {
            if (all > 0) {
                log.deleted(expiring, all);
            }
        }
    }
}
