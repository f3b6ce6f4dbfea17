package callboard.export;

import callboard.config.Clock;
import callboard.job.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;

/** Removes files whose week is over; the rows stay. Looks a year back, so that none is missed while the house was closed. */
@ApplicationScoped
public class ExportSweep implements Recurring {

    private static final Duration BACK = Duration.ofDays(366);

    private final ExportFiles files;
    private final ExportStore store;
    private final Clock clock;

    @Inject
    ExportSweep(ExportFiles files, ExportStore store, Clock clock) {
        this.files = files;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "export-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Instant now = clock.now();
        for (String ref : files.expired(now, now.minus(BACK))) {
            try {
                store.remove(ref);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
