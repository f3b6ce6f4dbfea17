package callboard.exam;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.rules.Verdict;
import callboard.school.DeskSchool;
import callboard.school.Season;
import callboard.school.SeasonPolicy;
import callboard.school.Seasons;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;

/** The exams of a season as a plan of majors and rounds. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/exams")
@RequestScoped
public class ExamsController {

    private final DeskSchool desk;
    private final Seasons seasons;
    private final Exams exams;
    private final ExamPlan plan;
    private final Models models;

    @Inject
    ExamsController(DeskSchool desk, Seasons seasons, Exams exams, ExamPlan plan, Models models) {
        this.desk = desk;
        this.seasons = seasons;
        this.exams = exams;
        this.plan = plan;
        this.models = models;
    }

    @GET
    public String list(@QueryParam("season") @DefaultValue("") String asked) {
        Optional<Season> season = desk.season(asked);
        models.put("school", desk.school());
        models.put("seasons", seasons.offered(desk.id()));
        models.put("season", season);
        models.put("rounds", Round.values());
        models.put(
                "may",
                desk.mayPrepare().and(season.map(SeasonPolicy::mayPrepare).orElse(Verdict.allowed())));
        models.put("rows", season.map(plan::rows).orElse(List.of()));
        models.put(
                "archived",
                season.map(one -> exams.archived(desk.id(), one.id())).orElse(List.of()));
        return "exam/list";
    }
}
