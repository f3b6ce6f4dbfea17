package callboard.imports;

import callboard.intake.ImportFiles;
import callboard.job.LongWork;
import callboard.job.LongWorks;
import callboard.roster.Applicants;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.Optional;

/** What the page of an import shows: the job that runs, the preview, or what became of it. */
@RequestScoped
class ImportPage {

    private static final int NAMED = 100;

    private final RosterImports imports;
    private final PreviewPage preview;
    private final ImportFiles files;
    private final LongWorks works;
    private final Applicants applicants;
    private final Models models;

    @Inject
    ImportPage(
            RosterImports imports,
            PreviewPage preview,
            ImportFiles files,
            LongWorks works,
            Applicants applicants,
            Models models) {
        this.imports = imports;
        this.preview = preview;
        this.files = files;
        this.works = works;
        this.applicants = applicants;
        this.models = models;
    }

    /** The latest job about it, if it still matters for its state. */
    Optional<LongWork> work(RosterImport roster) {
        return switch (roster.state()) {
            case MAPPED -> works.latest(PreviewWork.KIND, roster.ref());
            case COMMITTING -> works.latest(CommitWork.KIND, roster.ref());
            case UNDOING -> works.latest(UndoWork.KIND, roster.ref());
            default -> Optional.empty();
        };
    }

    void show(RosterImport roster, PreviewPage.Wish wish) {
        models.put("work", work(roster).orElse(null));
        models.put("goesAt", roster.keptFrom().plus(files.kept()));
        models.put("mayCommit", ImportPolicy.mayCommit(roster, imports.standing(roster)));
        models.put(
                "mayUndo", ImportPolicy.mayUndo(roster, imports.lastCommitted(roster.schoolId(), roster.seasonId())));
        models.put("keptRows", applicants.usedOfImport(roster.schoolId(), roster.id(), Limit.of(NAMED)));
        preview.show(roster, wish);
    }
}
