package callboard.entry;

import callboard.config.Clock;
import callboard.job.Recurring;
import jakarta.data.Limit;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes 缺考 and 弃考 down on time, without anyone opening a page. Nobody has to wait for it: states are computed. */
@ApplicationScoped
public class EntryDeadlines implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(EntryDeadlines.class);
    private static final int BATCH = 200;

    private final Entries entries;
    private final EntryLateness lateness;
    private final Clock clock;

    @Inject
    EntryDeadlines(Entries entries, EntryLateness lateness, Clock clock) {
        this.entries = entries;
        this.lateness = lateness;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "entry-deadlines";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        Instant now = clock.now();
        List<Entry> due = entries.due(now, Limit.of(BATCH));
        int written = 0;
        for (Entry entry : due) {
            written += write(entry, now);
        }
        if (due.size() == BATCH && written > 0) {
            run();
        }
    }

    /** Who is changed by somebody else in this moment is looked at again in the next run. */
    private int write(Entry entry, Instant now) {
        try {
            lateness.write(entry, now);
            return 1;
        } catch (DataException changed) {
            LOG.debug("Entry {} changed meanwhile", entry.ref(), changed);
            return 0;
        }
    }
}
