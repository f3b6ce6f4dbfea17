package callboard.export;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.job.LongWork;
import callboard.job.LongWorkService;
import callboard.rules.Asker;
import callboard.rules.Verdict;
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
    private final Permissions permissions;
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
            Permissions permissions,
            Trail trail,
            Asker asker,
            Clock clock) {
        this.files = files;
        this.writing = writing;
        this.store = store;
        this.sources = sources;
        this.wishes = wishes;
        this.works = works;
        this.permissions = permissions;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** Makes a file of what was offered, at once or, where it is long, by a job. */
    @Transactional
    public ExportFile ask(long school, Demand demand) {
        if (demand.wish().full()) {
            mayUnmask(school).orRefuse();
        }
        var file = new ExportFile(school, demand, asker.me(), clock.now());
        if (sources.known(file.kind()).holdsNumbers()) {
            file.holdsNumbers();
        }
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

    /** Stops what still writes it; nothing of it is kept. Whether there was something to stop. */
    @Transactional
    public boolean cancel(ExportFile file) {
        Optional<LongWork> work = works.unfinished(ExportWork.KIND, file.ref());
        work.ifPresent(one -> {
            works.cancel(one);
            trail.record(act("export.act.cancelled", file));
        });
        return work.isPresent();
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
            trail.record(act(file.isFull() ? "export.act.downloaded-full" : "export.act.downloaded", file)
                    .with("export.rows", file.rows())
                    .because(file.reason()));
        }
        return content;
    }

    /** Whether what it holds is still offered to the person asking; whole numbers are for him alone who gave the reason. */
    public boolean mayStill(ExportFile file) {
        boolean own = file.accountId() == asker.me().account();
        return (!file.isFull() || (own && mayUnmask(file.schoolId()).isAllowed()))
                && sources.of(file.kind())
                        .filter(source -> source.allowed(file.schoolId()).test(file.subject()))
                        .isPresent();
    }

    /** Whether he may take whole numbers out: an officer to whom an administrator gave the permission. */
    public Verdict mayUnmask(long school) {
        return permissions.has(Role.OFFICER, school) && permissions.has(Role.UNMASKER, school)
                ? Verdict.allowed()
                : Verdict.refused("export.full.refused");
    }

    private Optional<InputStream> content(ExportFile file) {
        try {
            return store.open(file.ref());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Act asked(ExportFile file, Demand demand) {
        Act act = act(file.isFull() ? "export.act.asked-full" : "export.act.asked", file)
                .with("export.rows", demand.offer().rows())
                .with("export.format", demand.format().name());
        return (demand.told().isEmpty() ? act : act.with("export.filter", demand.told())).because(demand.reason());
    }

    private static Act act(String kind, ExportFile file) {
        return Act.of(kind, file.ref()).named(file.title()).inSchool(file.schoolId());
    }
}
