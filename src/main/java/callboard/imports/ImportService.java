package callboard.imports;

import callboard.config.Clock;
import callboard.intake.ImportState;
import callboard.intake.Mapping;
import callboard.intake.RosterColumns;
import callboard.job.LongWork;
import callboard.job.LongWorkService;
import callboard.job.LongWorks;
import callboard.rules.Asker;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import callboard.school.Season;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The officer's acts on an import. Each of the long ones only takes its place here; a job does the work. */
@RequestScoped
public class ImportService {

    private final RosterImports imports;
    private final LongWorkService work;
    private final LongWorks works;
    private final ImportTrail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    ImportService(
            RosterImports imports, LongWorkService work, LongWorks works, ImportTrail trail, Asker asker, Clock clock) {
        this.imports = imports;
        this.work = work;
        this.works = works;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** Writes the upload down; the file is on the disk already. */
    @Transactional
    public RosterImport begin(Season season, String ref, String name, long bytes) {
        imports.lockNumbers(season.schoolId());
        int number = imports.lastNumber(season.schoolId()) + 1;
        var roster = new RosterImport(season, number, ref, UploadedFile.of(name, bytes, clock.now(), asker.me()));
        imports.add(roster);
        trail.uploaded(roster);
        return roster;
    }

    /** Takes the columns and has the file read. */
    @Transactional
    public void map(RosterImport roster, String sheet, RosterColumns columns, boolean splitsMajors) {
        columns.mayRead().orRefuse();
        roster.map(sheet, Mapping.of(columns), splitsMajors);
        imports.save(roster);
        ask(roster, PreviewWork.KIND);
    }

    /**
     * Takes the season's roster and has the import written. A second click finds it taken by itself and does nothing.
     *
     * @throws Refused while another import writes, or if the roster was changed since the preview
     */
    @Transactional
    public void commit(RosterImport roster, Taking taking) {
        releaseDead(roster);
        if (roster.state() == ImportState.PREVIEWED) {
            mayWrite(roster).orRefuse();
            ImportPolicy.mayCommit(roster, imports.standing(roster))
                    .and(ImportPolicy.takesSomething(roster, taking))
                    .orRefuse();
            roster.claim(asker.me(), taking);
            imports.save(roster);
            ask(roster, CommitWork.KIND);
        }
    }

    /** @throws Refused unless it is the last one committed and no other writes */
    @Transactional
    public void undo(RosterImport roster, String reason) {
        releaseDead(roster);
        if (roster.state() == ImportState.COMMITTED) {
            mayWrite(roster).orRefuse();
            ImportPolicy.mayUndo(roster, imports.lastCommitted(roster.schoolId(), roster.seasonId()))
                    .orRefuse();
            roster.claimUndo(asker.me(), reason);
            imports.save(roster);
            trail.undoAsked(roster);
            ask(roster, UndoWork.KIND);
        }
    }

    /** Gives it up before anything was written. */
    @Transactional
    public void drop(RosterImport roster) {
        releaseDead(roster);
        if (!roster.state().isOpen()) {
            throw new Refused(Verdict.refused("imports.refused.not-open"));
        }
        works.latest(PreviewWork.KIND, roster.ref()).ifPresent(work::cancel);
        roster.drop();
        imports.save(roster);
        trail.dropped(roster);
    }

    private Verdict mayWrite(RosterImport roster) {
        var active = imports.active(roster.schoolId(), RosterImport.activeKey(roster.schoolId(), roster.seasonId()));
        active.ifPresent(this::releaseDead);
        return active.filter(other -> other.state().isWriting())
                .map(other ->
                        Verdict.refused("imports.refused.busy", String.valueOf(other.number()), other.committer()))
                .orElse(Verdict.allowed());
    }

    /** Gives back what was claimed for a job that failed; nothing where the job still has its chance. */
    @Transactional
    public void release(RosterImport roster) {
        releaseDead(roster);
    }

    /** A job that failed has written nothing, and cannot give back what was claimed for it. */
    private void releaseDead(RosterImport roster) {
        if (roster.state().isWriting() && isDead(roster)) {
            roster.release();
            imports.save(roster);
        }
    }

    private boolean isDead(RosterImport roster) {
        String kind = roster.state() == ImportState.COMMITTING ? CommitWork.KIND : UndoWork.KIND;
        return works.latest(kind, roster.ref())
                .filter(LongWork::isOver)
                .filter(over -> over.state() != LongWork.State.DONE)
                .isPresent();
    }

    private void ask(RosterImport roster, String kind) {
        work.ask(new LongWork(kind, roster.ref(), asker.me().account(), roster.schoolId(), clock.now()));
    }
}
