package callboard.imports;

import callboard.audit.Act;
import callboard.audit.Trail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What imports leave in the trail. A job writes in the name of the officer who asked for it. */
@RequestScoped
public class ImportTrail {

    private final Trail trail;

    @Inject
    ImportTrail(Trail trail) {
        this.trail = trail;
    }

    void uploaded(RosterImport roster) {
        trail.record(act("imports.act.uploaded", roster)
                .with("imports.bytes", roster.file().bytes()));
    }

    void dropped(RosterImport roster) {
        trail.record(act("imports.act.dropped", roster));
    }

    void committed(RosterImport roster, int withdrawn) {
        trail.record(act("imports.act.committed", roster)
                .with(
                        "imports.kind.ADDED",
                        roster.taking().added() ? roster.counts().added() : 0)
                .with(
                        "imports.kind.CHANGED",
                        roster.taking().changed() ? roster.counts().changed() : 0)
                .with("imports.withdrawn", withdrawn)
                .by(roster.taker()));
    }

    void undoAsked(RosterImport roster) {
        trail.record(
                act("imports.act.undo-asked", roster).because(roster.undoing().reason()));
    }

    void undone(RosterImport roster) {
        trail.record(act("imports.act.undone", roster)
                .with("imports.kept", roster.undoing().kept())
                .because(roster.undoing().reason())
                .by(roster.undoing().who()));
    }

    /** The officer's own file left the house again. */
    public void downloaded(RosterImport roster) {
        trail.record(act("imports.act.downloaded", roster)
                .with("imports.bytes", roster.file().bytes()));
    }

    public void errorsDownloaded(RosterImport roster) {
        trail.record(act("imports.act.errors", roster)
                .with("imports.kind.REJECTED", roster.counts().rejected())
                .with("imports.kind.DUPLICATE", roster.counts().duplicate()));
    }

    public void cleared(RosterImport roster) {
        trail.record(act("imports.act.cleared", roster));
    }

    private static Act act(String kind, RosterImport roster) {
        return Act.of(kind, roster.ref()).named(roster.file().name()).inSchool(roster.schoolId());
    }
}
