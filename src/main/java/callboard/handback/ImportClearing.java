package callboard.handback;

import callboard.config.Clock;
import callboard.data.Database;
import callboard.imports.ImportService;
import callboard.imports.RosterImport;
import callboard.imports.RosterImports;
import callboard.intake.ImportFiles;
import callboard.job.Recurring;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Deletes files and previews that were kept long enough ({@link callboard.config.Settings.Imports#keepDays}) or given up, file
 * first: killed in between it comes again. And what a killed process left behind: plain copies, and files without an import.
 */
@ApplicationScoped
public class ImportClearing implements Recurring {

    /** Longer than any reading takes. */
    private static final Duration READING = Duration.ofHours(1);

    /** Longer than any upload takes. */
    private static final Duration UPLOADING = Duration.ofHours(12);

    /** So many names fit into one question whatever the database. */
    private static final int ASKED = 1000;

    private final ImportFiles files;
    private final RosterImports imports;
    private final ImportService service;
    private final HandBack handBack;
    private final Database database;
    private final Clock clock;

    @Inject
    ImportClearing(
            ImportFiles files,
            RosterImports imports,
            ImportService service,
            HandBack handBack,
            Database database,
            Clock clock) {
        this.files = files;
        this.imports = imports;
        this.service = service;
        this.handBack = handBack;
        this.database = database;
        this.clock = clock;
    }

    /**
     * An embedded database has one process: whatever lies in clear at its start belongs to a dead one. Uploads that an earlier
     * version left in clear are sealed.
     */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE + 50) Startup startup) {
        sweep(database.embedded() ? Instant.MAX : clock.now().minus(READING));
        try {
            files.sealPlain();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "import-clearing";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        sweep(clock.now().minus(READING));
        removeStrays(clock.now().minus(UPLOADING));
        imports.writing().forEach(service::release);
        Instant before = clock.now().minus(files.kept());
        for (List<RosterImport> some = imports.overdue(before); !some.isEmpty(); some = imports.overdue(before)) {
            some.forEach(this::clear);
        }
    }

    private void clear(RosterImport roster) {
        remove(roster.ref());
        handBack.clear(roster);
    }

    private void removeStrays(Instant before) {
        List<String> names = olderThan(before);
        for (int from = 0; from < names.size(); from += ASKED) {
            List<String> some = names.subList(from, Math.min(from + ASKED, names.size()));
            var having = Set.copyOf(imports.having(some));
            some.stream().filter(name -> !having.contains(name)).forEach(this::remove);
        }
    }

    private List<String> olderThan(Instant before) {
        try {
            return files.olderThan(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove(String name) {
        try {
            files.remove(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sweep(Instant before) {
        try {
            files.sweep(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
