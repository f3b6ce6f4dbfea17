package callboard.export;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.job.LongWork;
import callboard.job.LongWorkService;
import callboard.rules.Asker;
import callboard.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes files and hands them out. Both ask the right anew and stand in the trail. */
@ApplicationScoped
public class ExportService {

    /** Up to so many rows are written while the person waits. */
    static final int AT_ONCE = 5_000;

    private final ExportFiles files;
    private final ExportWriting writing;
    private final ExportStore store;
    private final Instance<ExportSource> sources;
    private final LongWorkService works;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    ExportService(
            ExportFiles files,
            ExportWriting writing,
            ExportStore store,
            @Any Instance<ExportSource> sources,
            LongWorkService works,
            Trail trail,
            Asker asker,
            Clock clock) {
        this.files = files;
        this.writing = writing;
        this.store = store;
        this.sources = sources;
        this.works = works;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** Everything the person asking may take out of a school now. */
    public List<Offer> offers(long school) {
        List<Offer> offers = new ArrayList<>();
        sources.forEach(source -> offers.addAll(source.offers(school)));
        return offers;
    }

    /** Makes a file of what was offered, at once or, where it is long, by a job. */
    @Transactional
    public ExportFile ask(long school, Offer offer, ExportFormat format, Language language) {
        var file = new ExportFile(school, offer, format, language, asker.me(), clock.now());
        files.add(file);
        trail.record(
                act("export.act.asked", file).with("export.rows", offer.rows()).with("export.format", format.name()));
        if (offer.rows() <= AT_ONCE) {
            writing.write(file, (done, total) -> {});
        } else {
            works.ask(new LongWork(ExportWork.KIND, file.ref(), asker.me().account(), school, clock.now()));
        }
        return file;
    }

    /** Where the file lies, for who may still have it. */
    @Transactional
    public Optional<Path> open(ExportFile file) {
        Path path = store.of(file.ref());
        if (!file.isReady(clock.now()) || !mayStill(file) || !Files.isRegularFile(path)) {
            return Optional.empty();
        }
        file.downloaded();
        files.save(file);
        trail.record(act("export.act.downloaded", file).with("export.rows", file.rows()));
        return Optional.of(path);
    }

    /** Whether what it holds is still offered to the person asking. */
    boolean mayStill(ExportFile file) {
        return writing.source(file.kind()).mayHave(file.schoolId(), file.subject());
    }

    private static Act act(String kind, ExportFile file) {
        return Act.of(kind, file.ref()).named(file.title()).inSchool(file.schoolId());
    }
}
