package callboard.outgoing;

import callboard.config.Clock;
import callboard.export.ExportFile;
import callboard.export.ExportFiles;
import callboard.export.ExportService;
import callboard.export.ExportSource;
import callboard.export.ExportWork;
import callboard.job.LongWork;
import callboard.job.LongWorks;
import callboard.rules.Asker;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Past exports with the jobs that write them. */
@RequestScoped
class ExportLines {

    private static final int MOST = 50;

    private final ExportFiles files;
    private final ExportService exports;
    private final LongWorks works;
    private final Asker asker;
    private final Clock clock;

    @Inject
    ExportLines(ExportFiles files, ExportService exports, LongWorks works, Asker asker, Clock clock) {
        this.files = files;
        this.exports = exports;
        this.works = works;
        this.asker = asker;
        this.clock = clock;
    }

    /**
     * A past export.
     *
     * @param work the job that writes it, where one does
     * @param ready whether the person asking can download it now
     * @param may whether it is one that he may have at all
     * @param own whether he asked for it
     * @param left roughly how many seconds its job still takes; 0 where nobody knows
     */
    public record Line(ExportFile file, Optional<LongWork> work, boolean ready, boolean may, boolean own, long left) {

        public boolean isRunning() {
            return work.filter(one -> !one.isOver()).isPresent();
        }

        /** Whether its job can be watched: only by those who may have the file. */
        public boolean isWatched() {
            return may && isRunning();
        }

        /** Whether it came to no file. */
        public boolean isBroken() {
            return file.writtenAt().isEmpty() && !isRunning();
        }

        public boolean isCancelled() {
            return work.filter(one -> one.state() == LongWork.State.CANCELLED).isPresent();
        }
    }

    /** @param audits whether he sees what everybody took, also where he may not have it himself */
    List<Line> of(long school, List<ExportSource> open, boolean audits) {
        Map<String, Predicate<String>> allowed = new HashMap<>();
        open.forEach(source -> allowed.put(source.kind(), source.allowed(school)));
        Predicate<ExportFile> mine =
                file -> allowed.getOrDefault(file.kind(), any -> false).test(file.subject());
        List<ExportFile> shown = files.ofSchool(school, Limit.of(MOST)).stream()
                .filter(file -> audits || mine.test(file))
                .toList();
        Map<String, LongWork> latest = new HashMap<>();
        works.about(ExportWork.KIND, shown.stream().map(ExportFile::ref).toList())
                .forEach(work -> latest.put(work.subject(), work));
        boolean unmasks = exports.mayUnmask(school).isAllowed();
        return shown.stream()
                .map(file -> line(
                        file,
                        Optional.ofNullable(latest.get(file.ref())),
                        mine.test(file) && (!file.isFull() || (unmasks && isOwn(file)))))
                .toList();
    }

    /** One that the person asking may have. */
    Line of(ExportFile file) {
        return line(file, works.latest(ExportWork.KIND, file.ref()), true);
    }

    private Line line(ExportFile file, Optional<LongWork> work, boolean may) {
        return new Line(
                file,
                work,
                may && file.isReady(clock.now()),
                may,
                isOwn(file),
                work.map(this::left).orElse(0L));
    }

    private boolean isOwn(ExportFile file) {
        return file.accountId() == asker.me().account();
    }

    /** What is left takes as long as what is done took. */
    private long left(LongWork work) {
        Instant since = work.startedAt().orElse(clock.now());
        long seconds = Duration.between(since, clock.now()).toSeconds();
        return work.isOver() || work.done() == 0 || seconds == 0
                ? 0
                : Math.max(1, seconds * (work.total() - work.done()) / work.done());
    }
}
