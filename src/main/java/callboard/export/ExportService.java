package callboard.export;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.job.LongWork;
import callboard.job.LongWorkService;
import callboard.rules.Asker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Makes files and hands them out. Both ask the right anew and stand in the trail. */
@ApplicationScoped
public class ExportService {

    /** Up to so many rows are written while the person waits. */
    static final int AT_ONCE = 5_000;

    private final ExportFiles files;
    private final ExportWriting writing;
    private final ExportStore store;
    private final ExportSources sources;
    private final WishSeal wishes;
    private final LongWorkService works;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    ExportService(
            ExportFiles files,
            ExportWriting writing,
            ExportStore store,
            ExportSources sources,
            WishSeal wishes,
            LongWorkService works,
            Trail trail,
            Asker asker,
            Clock clock) {
        this.files = files;
        this.writing = writing;
        this.store = store;
        this.sources = sources;
        this.wishes = wishes;
        this.works = works;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** Makes a file of what was offered, at once or, where it is long, by a job. */
    @Transactional
    public ExportFile ask(long school, Demand demand) {
        var file = new ExportFile(school, demand, asker.me(), clock.now());
        wishes.write(file, demand.wish());
        files.add(file);
        trail.record(asked(file, demand));
        if (demand.offer().rows() <= AT_ONCE) {
            writing.write(file, (done, total) -> {});
        } else {
            works.ask(new LongWork(ExportWork.KIND, file.ref(), asker.me().account(), school, clock.now()));
        }
        return file;
    }

    /** What was written, for who may still have it. */
    @Transactional
    public Optional<InputStream> open(ExportFile file) {
        if (!file.isReady(clock.now()) || !mayStill(file)) {
            return Optional.empty();
        }
        Optional<InputStream> content = content(file);
        if (content.isPresent()) {
            file.downloaded();
            files.save(file);
            trail.record(act("export.act.downloaded", file)
                    .with("export.rows", file.rows())
                    .because(file.reason()));
        }
        return content;
    }

    /** Whether what it holds is still offered to the person asking. */
    boolean mayStill(ExportFile file) {
        return sources.of(file.kind())
                .filter(source -> source.allowed(file.schoolId()).test(file.subject()))
                .isPresent();
    }

    private Optional<InputStream> content(ExportFile file) {
        try {
            return store.open(file.ref());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Act asked(ExportFile file, Demand demand) {
        return act("export.act.asked", file)
                .with("export.rows", demand.offer().rows())
                .with("export.format", demand.format().name())
                .because(demand.reason());
    }

    private static Act act(String kind, ExportFile file) {
        return Act.of(kind, file.ref()).named(file.title()).inSchool(file.schoolId());
    }
}
