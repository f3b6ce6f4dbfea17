package callboard.imports;

import callboard.config.Clock;
import callboard.intake.ImportState;
import callboard.job.LongWork;
import callboard.job.LongWorker;
import callboard.job.Progress;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes a previewed import into the roster (R-43, step 4): one step, one transaction, everything or nothing. */
@ApplicationScoped
public class CommitWork implements LongWorker {

    static final String KIND = "imports.work.commit";

    static final String STALE = "imports.refused.stale";

    private final RosterImports imports;
    private final RosterWriter writer;
    private final ImportTrail trail;
    private final Clock clock;

    @Inject
    CommitWork(RosterImports imports, RosterWriter writer, ImportTrail trail, Clock clock) {
        this.imports = imports;
        this.writer = writer;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void step(LongWork work, Progress progress) {
        RosterImport roster = imports.byRef(work.schoolId(), work.subject()).orElseThrow();
        if (roster.state() == ImportState.COMMITTING && !roster.saw(imports.standing(roster))) {
            roster.release(); // an officer was quicker than the job
            imports.save(roster);
            work.fail(clock.now(), STALE);
        } else if (roster.state() == ImportState.COMMITTING
                || roster.committedAt().isPresent()) {
            commit(roster, work, progress);
        } else {
            work.fail(clock.now(), STALE); // it was taken from the job meanwhile, and nothing was written
        }
    }

    private void commit(RosterImport roster, LongWork work, Progress progress) {
        int rows = roster.rowsToWrite();
        if (roster.state() == ImportState.COMMITTING) {
            var now = clock.now();
            int added = roster.taking().added() ? writer.add(roster, now, done -> progress.report(done, rows)) : 0;
            if (roster.taking().changed()) {
                writer.change(roster, done -> progress.report(added + done, rows));
            }
            int withdrawn = roster.taking().withdraws() ? writer.withdraw(roster, now) : 0;
            stillTheSame(roster);
            roster.committed(now);
            imports.save(roster);
            trail.committed(roster, withdrawn);
        }
        work.reached(rows, rows);
        work.finish(clock.now(), "imports.work.committed", rows);
    }

    /** Asked behind the writing: whoever corrects a row from then on meets the lock or the version of what is written. */
    private void stillTheSame(RosterImport roster) {
        if (!roster.saw(imports.standing(roster))) {
            throw new Refused(Verdict.refused(STALE));
        }
    }
}
