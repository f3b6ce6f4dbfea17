package callboard.export;

import callboard.config.Clock;
import callboard.job.LongWork;
import callboard.job.LongWorker;
import callboard.job.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes a large export: one step, one file. */
@ApplicationScoped
public class ExportWork implements LongWorker {

    public static final String KIND = "export.work";

    private final ExportFiles files;
    private final ExportWriting writing;
    private final Clock clock;

    @Inject
    ExportWork(ExportFiles files, ExportWriting writing, Clock clock) {
        this.files = files;
        this.writing = writing;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void step(LongWork work, Progress progress) {
        ExportFile file = files.byRef(work.schoolId(), work.subject()).orElseThrow();
        writing.write(file, progress);
        work.reached(file.rows(), file.rows());
        work.finish(clock.now(), "export.work.done", file.rows());
    }
}
