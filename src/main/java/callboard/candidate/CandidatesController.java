package callboard.candidate;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.doubt.Doubt;
import callboard.doubt.Doubts;
import callboard.entry.EntryAct;
import callboard.entry.EntryState;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.export.FilterText;
import callboard.roster.SeasonExports;
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
import java.util.Set;
import java.util.stream.Collectors;

/** 考生: everybody with a record for an exam of the current season, and the course of each. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/candidates")
@RequestScoped
public class CandidatesController {

    private static final int PAGE = 50;

    private final DeskSchool desk;
    private final EntryRows rows;
    private final CandidateLines lines;
    private final Exams exams;
    private final ExamNames names;
    private final EntryTimeline timeline;
    private final Doubts doubts;
    private final Forms forms;
    private final SeasonExports lists;
    private final Models models;

    @Inject
    CandidatesController(
            DeskSchool desk,
            EntryRows rows,
            CandidateLines lines,
            Exams exams,
            ExamNames names,
            EntryTimeline timeline,
            Doubts doubts,
            Forms forms,
            SeasonExports lists,
            Models models) {
        this.desk = desk;
        this.rows = rows;
        this.lines = lines;
        this.exams = exams;
        this.names = names;
        this.timeline = timeline;
        this.doubts = doubts;
        this.forms = forms;
        this.lists = lists;
        this.models = models;
    }

    @GET
    public String list(@BeanParam CandidateFilter filter) {
        Optional<Season> season = desk.season();
        List<Exam> all = season.map(one -> exams.open(desk.id(), one.id())).orElse(List.of());
        models.put("school", desk.school());
        models.put("home", desk.href("candidates"));
        models.put("notify", desk.href("notices/new"));
        models.put("season", season);
        models.put(
                "export",
                lists.may(desk.id())
                        ? FilterText.export(desk.href("exports"), EntryExport.KIND, filter.parameters())
                        : "");
        models.put("filter", filter.parameters());
        models.put("filtered", filter.isSet());
        models.put(
                "exams",
                all.stream().map(exam -> Map.entry(exam.ref(), names.of(exam))).toList());
        models.put("states", EntryState.values());
        models.put("views", CandidateFilter.VIEWS);
        models.put("first", filter.before == 0);
        models.put(
                "regions", season.map(one -> rows.regions(desk.id(), one.id())).orElse(List.of()));
        fill(season, filter.examId(all), filter);
        return "candidate/list";
    }

    @GET
    @Path("/{entry}")
    public String show(@PathParam("entry") String ref) {
        return page(find(ref), forms.empty());
    }

    CandidateLine find(String ref) {
        return NotFound.unless(lines.find(desk.id(), ref));
    }

    String page(CandidateLine line, Form form) {
        models.put("school", desk.school());
        models.put("home", desk.href("candidates"));
        models.put("line", line);
        models.put("form", form);
        models.put("doubt", doubts.ofEntry(desk.id(), line.entry().id()));
        models.put("rosterRow", desk.href("roster/" + line.applicant().ref()));
        models.put("timeline", timeline.of(line.entry()));
        models.put("mayPrepare", desk.mayPrepare());
        models.put("mayWithdraw", desk.mayPrepare().and(line.standing().may(EntryAct.WITHDRAW, line.now())));
        models.put("mayRestore", desk.mayPrepare().and(line.standing().may(EntryAct.RESTORE, line.now())));
        return "candidate/show";
    }

    private void fill(Optional<Season> season, long examId, CandidateFilter filter) {
        List<CandidateLine> page = season.map(one -> lines.page(one, examId, filter, Limit.of(PAGE + 1)))
                .orElse(List.of());
        List<CandidateLine> shown = page.subList(0, Math.min(PAGE, page.size()));
        models.put("lines", shown);
        models.put("doubted", doubted(shown));
        models.put("more", page.size() > PAGE);
        models.put("total", season.map(one -> lines.count(one, examId, filter)).orElse(0L));
    }

    /** Which of these entries wait to be compared with the roster. */
    private Set<Long> doubted(List<CandidateLine> shown) {
        return shown.isEmpty()
                ? Set.of()
                : doubts
                        .open(
                                desk.id(),
                                shown.stream().map(line -> line.entry().id()).toList())
                        .stream()
                        .map(Doubt::entryId)
                        .collect(Collectors.toSet());
    }
}
