package callboard.candidate;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.config.Clock;
import callboard.entry.EntryAct;
import callboard.entry.EntryState;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.identity.Documents;
import callboard.school.DeskSchool;
import callboard.school.Season;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 考生: everybody with a record for an exam of the current season, and the course of each. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/candidates")
@RequestScoped
public class CandidatesController {

    private static final int PAGE = 50;

    private final DeskSchool desk;
    private final EntryRows rows;
    private final Exams exams;
    private final ExamNames names;
    private final EntryTimeline timeline;
    private final Documents documents;
    private final Clock clock;
    private final Forms forms;
    private final Models models;

    @Inject
    CandidatesController(
            DeskSchool desk,
            EntryRows rows,
            Exams exams,
            ExamNames names,
            EntryTimeline timeline,
            Documents documents,
            Clock clock,
            Forms forms,
            Models models) {
        this.desk = desk;
        this.rows = rows;
        this.exams = exams;
        this.names = names;
        this.timeline = timeline;
        this.documents = documents;
        this.clock = clock;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public String list(@BeanParam CandidateFilter filter) {
        Optional<Season> season = desk.season();
        List<Exam> all = season.map(one -> exams.open(desk.id(), one.id())).orElse(List.of());
        models.put("school", desk.school());
        models.put("home", desk.href("candidates"));
        models.put("season", season);
        models.put("filter", filter.parameters());
        models.put("filtered", filter.isSet());
        models.put("exams", all.stream().map(exam -> Map.entry(exam.ref(), names.of(exam))).toList());
        models.put("states", EntryState.values());
        models.put("views", CandidateFilter.VIEWS);
        models.put("first", filter.before == 0);
        models.put("regions", season.map(one -> rows.regions(desk.id(), one.id())).orElse(List.of()));
        fill(season, examId(all, filter), filter);
        return "candidate/list";
    }

    @GET
    @Path("/{entry}")
    public String show(@PathParam("entry") String ref) {
        return page(find(ref), forms.empty());
    }

    CandidateLine find(String ref) {
        return line(NotFound.unless(rows.atDesk(desk.id(), ref)));
    }

    String page(CandidateLine line, Form form) {
        models.put("school", desk.school());
        models.put("home", desk.href("candidates"));
        models.put("line", line);
        models.put("form", form);
        models.put("timeline", timeline.of(line.entry()));
        models.put("mayWithdraw", desk.mayPrepare().and(line.standing().may(EntryAct.WITHDRAW, clock.now())));
        models.put("mayRestore", desk.mayPrepare().and(line.standing().may(EntryAct.RESTORE, clock.now())));
        return "candidate/show";
    }

    private void fill(Optional<Season> season, long examId, CandidateFilter filter) {
        List<CandidateLine> page = season.map(one -> rows.page(
                        desk.id(),
                        one.id(),
                        examId,
                        filter.states(),
                        filter.region,
                        filter.pattern(),
                        filter.indexes(documents),
                        filter.knownView(),
                        filter.beforeId(),
                        Limit.of(PAGE + 1)))
                .orElse(List.of())
                .stream()
                .map(this::line)
                .toList();
        models.put("lines", page.subList(0, Math.min(PAGE, page.size())));
        models.put("more", page.size() > PAGE);
        models.put("total", season.map(one -> rows.count(
                        desk.id(),
                        one.id(),
                        examId,
                        filter.states(),
                        filter.region,
                        filter.pattern(),
                        filter.indexes(documents),
                        filter.knownView()))
                .orElse(0L));
    }

    private CandidateLine line(EntryRows.AtDesk row) {
        return CandidateLine.of(row, names.major(row.exam()), names.round(row.exam()), clock.now());
    }

    /** An exam that is not the school's finds nobody; none asked for filters nothing. */
    private static long examId(List<Exam> exams, CandidateFilter filter) {
        return filter.exam.isEmpty()
                ? 0
                : exams.stream()
                        .filter(exam -> exam.ref().equals(filter.exam))
                        .map(Exam::id)
                        .findFirst()
                        .orElse(-1L);
    }
}
