package callboard.imports;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.rules.Asker;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What imports leave in the trail. A job writes in the name of the officer who asked for it. */
@RequestScoped
class ImportTrail {

    private final Trail trail;

    @Inject
    ImportTrail(Trail trail) {
        this.trail = trail;
    }

    void uploaded(RosterImport roster) {
        trail.record(act("imports.act.uploaded", roster).with("imports.bytes", roster.fileBytes()));
    }

    void dropped(RosterImport roster) {
        trail.record(act("imports.act.dropped", roster));
    }

    void committed(RosterImport roster, int withdrawn) {
        trail.record(act("imports.act.committed", roster)
                .with("imports.kind.ADDED", roster.counts().added())
                .with("imports.kind.CHANGED", roster.counts().changed())
                .with("imports.withdrawn", withdrawn)
                .by(new Asker.Person(roster.committedBy == null ? 0 : roster.committedBy, roster.committer())));
    }

    void undoAsked(RosterImport roster) {
        trail.record(act("imports.act.undo-asked", roster).because(roster.undoReason()));
    }

    void undone(RosterImport roster) {
        trail.record(act("imports.act.undone", roster)
                .with("imports.kept", roster.kept())
                .because(roster.undoReason()));
    }

    private static Act act(String kind, RosterImport roster) {
        return Act.of(kind, roster.ref()).named(roster.fileName()).inSchool(roster.schoolId());
    }
}
