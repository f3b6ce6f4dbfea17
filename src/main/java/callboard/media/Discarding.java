package callboard.media;

import callboard.config.Clock;
import callboard.job.Recurring;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes the files of objects that were given up, some time later: a player may still be reading one, and a clone that shares
 * it may not be committed yet. What a row needs again by then stays.
 */
@ApplicationScoped
public class Discarding implements Recurring {

    /** No transaction lasts nearly as long. */
    static final Duration LATER = Duration.ofMinutes(30);

    private static final Logger LOG = LoggerFactory.getLogger(Discarding.class);
    private static final int BATCH = 100;

    private final DiscardedObjects discarded;
    private final Instance<HeldObjects> holders;
    private final LocalStore store;
    private final Clock clock;

    @Inject
    Discarding(DiscardedObjects discarded, @Any Instance<HeldObjects> holders, LocalStore store, Clock clock) {
        this.discarded = discarded;
        this.holders = holders;
        this.store = store;
        this.clock = clock;
    }

    /** Gives an object up, within the transaction of the row that needed it. */
    public void discard(ObjectKey key) {
        discarded.add(new DiscardedObject(key, clock.now()));
    }

    @Override
    public String name() {
        return "discarded-objects";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        Instant until = clock.now().minus(LATER);
        List<DiscardedObject> due = discarded.until(until, Limit.of(BATCH));
        due.forEach(this::remove);
    }

    private void remove(DiscardedObject object) {
        ObjectKey key = object.key();
        try {
            if (holders.stream().noneMatch(holder -> holder.needs(key))) {
                store.delete(key);
            }
            discarded.remove(object);
        } catch (IOException e) {
            LOG.warn("The object {} could not be removed just now; it will be tried again", key, e);
        }
    }
}
