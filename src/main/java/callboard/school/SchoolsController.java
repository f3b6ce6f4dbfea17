package callboard.school;

import callboard.config.Clock;
import callboard.web.NotFound;
import callboard.web.Public;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;

/** The schools a candidate may choose from, and what each tells everybody. */
@Public("a candidate looks for his school before he registers")
@Controller
@Path("/schools")
@RequestScoped
public class SchoolsController {

    private static final int MOST = 100;

    private final Schools schools;
    private final Seasons seasons;
    private final Instance<Timetable> timetables;
    private final Clock clock;
    private final Models models;

    @Inject
    SchoolsController(Schools schools, Seasons seasons, Instance<Timetable> timetables, Clock clock, Models models) {
        this.schools = schools;
        this.seasons = seasons;
        this.timetables = timetables;
        this.clock = clock;
        this.models = models;
    }

    @GET
    public String list(@QueryParam("q") @DefaultValue("") String query) {
        models.put("query", query.strip());
        models.put("schools", schools.open(Search.pattern(query), Limit.of(MOST)));
        models.put("most", MOST);
        return "school/list";
    }

    @GET
    @Path("/{code}")
    public String show(@PathParam("code") String code) {
        School school = NotFound.unless(schools.openByCode(code));
        List<Timetable.Line> exams = exams(school, clock.now());
        models.put("school", school);
        models.put("season", seasons.current(school.id()));
        models.put(
                "paragraphs",
                school.introduction().lines().filter(line -> !line.isBlank()).toList());
        models.put("exams", exams);
        models.put("may", SchoolPolicy.mayApply(exams, clock.now()));
        return "school/show";
    }

    private List<Timetable.Line> exams(School school, Instant now) {
        return timetables.stream()
                .flatMap(timetable -> timetable.of(school, now).stream())
                .toList();
    }
}
