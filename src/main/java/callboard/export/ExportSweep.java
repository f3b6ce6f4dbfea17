package callboard.export;

import callboard.config.Clock;
import callboard.job.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Removes files whose time is over, looking a year back, so that none is missed while the house was closed, and what a job left
 * behind that was cancelled or killed while it wrote. The rows stay.
 */
@ApplicationScoped
public class ExportSweep implements Recurring {

    /** No job writes for so long. */
    private static final Duration DRAFTED = Duration.ofHours(12);

    /** So many names fit into one question whatever the database. */
    private static final int ASKED = 1000;

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
        try {
            for (String ref : files.expired(now, now.minus(BACK))) {
                store.remove(ref);
            }
            List<String> names = store.olderThan(now.minus(DRAFTED));
            for (int from = 0; from < names.size(); from += ASKED) {
                removeUnwritten(names.subList(from, Math.min(from + ASKED, names.size())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeUnwritten(List<String> names) throws IOException {
        var written = Set.copyOf(files.written(names));
        for (String name : names) {
            if (!written.contains(name)) {
                store.remove(name);
            }
        }
    }
}
