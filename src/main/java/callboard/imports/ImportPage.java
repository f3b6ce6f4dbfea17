package callboard.imports;

import callboard.intake.LineKind;
import callboard.job.LongWork;
import callboard.job.LongWorks;
import callboard.roster.Applicants;
import callboard.roster.RosterFilter;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the page of an import shows: the job that runs, the preview, or what became of it. */
@RequestScoped
class ImportPage {

    static final int PAGE = 50;
    private static final int NAMED = 100;
    private static final int ROWS_NAMED = 5;

    private final RosterImports imports;
    private final RosterLines lines;
    private final LineViews views;
    private final LongWorks works;
    private final Applicants applicants;
    private final Models models;

    @Inject
    ImportPage(
            RosterImports imports,
            RosterLines lines,
            LineViews views,
            LongWorks works,
            Applicants applicants,
            Models models) {
        this.imports = imports;
        this.lines = lines;
        this.views = views;
        this.works = works;
        this.applicants = applicants;
        this.models = models;
    }

    /** What somebody wants to see of a preview. */
    record Wish(String kind, String query, long after) {}

    /** A filter with its count. */
    public record Chip(LineKind kind, int count, boolean current) {}

    /** Why rows are rejected: an example's sentence, how many, and the first of them. */
    public record Group(String text, long count, String rows) {}

    /** The latest job about it, if it still matters for its state. */
    Optional<LongWork> work(RosterImport roster) {
        return switch (roster.state()) {
            case MAPPED -> works.latest(PreviewWork.KIND, roster.ref());
            case COMMITTING -> works.latest(CommitWork.KIND, roster.ref());
            case UNDOING -> works.latest(UndoWork.KIND, roster.ref());
            default -> Optional.empty();
        };
    }

    void show(RosterImport roster, Wish wish) {
        models.put("work", work(roster).orElse(null));
        models.put("query", wish.query());
        models.put("kind", kind(roster, wish));
        models.put("chips", chips(roster, kind(roster, wish)));
        models.put("groups", groups(roster));
        models.put("mayCommit", ImportPolicy.mayCommit(roster, imports.lastTurn(roster.schoolId(), roster.seasonId())));
        models.put(
                "mayUndo", ImportPolicy.mayUndo(roster, imports.lastCommitted(roster.schoolId(), roster.seasonId())));
        models.put("keptRows", applicants.usedOfImport(roster.schoolId(), roster.id(), Limit.of(NAMED)));
        page(roster, wish);
    }

    private void page(RosterImport roster, Wish wish) {
        String pattern = kind(roster, wish) + "|" + RosterFilter.contains(wish.query());
        List<RosterLine> found = lines.page(roster.schoolId(), roster.id(), pattern, wish.after());
        List<RosterLine> shown = found.subList(0, Math.min(PAGE, found.size()));
        models.put("lines", views.of(roster, shown));
        models.put("more", found.size() > PAGE ? shown.get(PAGE - 1).id() : 0L);
        models.put("first", wish.after() == 0);
    }

    /** The kind asked for, else what wants a look first. */
    private static LineKind kind(RosterImport roster, Wish wish) {
        return Arrays.stream(LineKind.values())
                .filter(kind -> kind.name().equals(wish.kind()))
                .findFirst()
                .orElseGet(() -> roster.counts().changed() > 0 ? LineKind.CHANGED : firstFilled(roster));
    }

    private static LineKind firstFilled(RosterImport roster) {
        return Arrays.stream(LineKind.values())
                .filter(kind -> roster.counts().of(kind) > 0)
                .findFirst()
                .orElse(LineKind.ADDED);
    }

    private static List<Chip> chips(RosterImport roster, LineKind current) {
        return Arrays.stream(LineKind.values())
                .filter(kind -> kind != LineKind.LOCKED || roster.counts().locked() > 0)
                .map(kind -> new Chip(kind, roster.counts().of(kind), kind == current))
                .toList();
    }

    private List<Group> groups(RosterImport roster) {
        return lines.reasons(roster.schoolId(), roster.id()).stream()
                .map(reason -> group(roster, reason))
                .toList();
    }

    private Group group(RosterImport roster, RosterLines.Reason reason) {
        String text = lines.ofIds(roster.schoolId(), List.of(reason.lineId())).stream()
                .map(line -> views.firstProblem(roster, line))
                .findFirst()
                .orElse("");
        var rows = lines.rowsOf(roster.schoolId(), roster.id(), reason.key(), Limit.of(ROWS_NAMED)).stream()
                .map(String::valueOf)
                .toList();
        return new Group(text, reason.count(), String.join(", ", rows));
    }
}
