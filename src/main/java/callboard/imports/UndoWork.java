package callboard.imports;

import callboard.config.Clock;
import callboard.intake.ImportState;
import callboard.job.LongWork;
import callboard.job.LongWorker;
import callboard.job.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes the last import back (R-43, step 5), in one transaction; what a candidate has used stays and is named (R-43a). */
@ApplicationScoped
public class UndoWork implements LongWorker {

    static final String KIND = "imports.work.undo";

    private final RosterImports imports;
    private final RosterUndo undo;
    private final ImportTrail trail;
    private final Clock clock;

    @Inject
    UndoWork(RosterImports imports, RosterUndo undo, ImportTrail trail, Clock clock) {
        this.imports = imports;
        this.undo = undo;
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
        if (roster.state() == ImportState.UNDOING) {
            var now = clock.now();
            undo.restore(roster);
            if (roster.taking().changed()) {
                undo.unchange(roster, now);
            }
            int kept = undo.remove(roster);
            roster.undone(now, kept, imports.lastTurn(roster.schoolId(), roster.seasonId()) + 1);
            imports.save(roster);
            trail.undone(roster);
        }
        if (roster.state() == ImportState.UNDONE) {
            work.finish(clock.now(), "imports.work.undone", roster.undoing().kept());
        } else {
            work.fail(clock.now(), CommitWork.STALE); // it was taken from the job meanwhile, and nothing was written
        }
    }
}
