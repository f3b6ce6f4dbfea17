package callboard.major;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.rules.Verdict;
import callboard.school.DeskSchool;
import callboard.school.Season;
import callboard.school.SeasonPolicy;
import callboard.school.Seasons;
import callboard.web.Form;
import callboard.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The majors and directions of a season, in the order candidates see. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/majors")
@RequestScoped
public class MajorsController {

    private final DeskSchool desk;
    private final Seasons seasons;
    private final Majors majors;
    private final Directions directions;
    private final Forms forms;
    private final Models models;

    @Inject
    MajorsController(
            DeskSchool desk, Seasons seasons, Majors majors, Directions directions, Forms forms, Models models) {
        this.desk = desk;
        this.seasons = seasons;
        this.majors = majors;
        this.directions = directions;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public String list(@QueryParam("season") @DefaultValue("") String season) {
        return page(desk.season(season), forms.empty(), "");
    }

    /**
     * The page, for whoever wants to show a form on it again.
     *
     * @param at ref of the major whose direction form was wrong, empty for none
     */
    String page(Optional<Season> season, Form form, String at) {
        models.put("school", desk.school());
        models.put("seasons", seasons.offered(desk.id()));
        models.put("season", season);
        models.put(
                "may",
                desk.mayPrepare().and(season.map(SeasonPolicy::mayPrepare).orElse(Verdict.allowed())));
        models.put("form", form);
        models.put("blank", forms.empty());
        models.put("wrongMajor", at);
        models.put("groups", season.map(this::groups).orElse(List.of()));
        return "major/list";
    }

    private List<Group> groups(Season season) {
        Map<Long, List<Direction>> parts = directions.ofSeason(season.schoolId(), season.id()).stream()
                .collect(Collectors.groupingBy(Direction::majorId));
        return majors.ofSeason(season.schoolId(), season.id()).stream()
                .map(major -> new Group(major, parts.getOrDefault(major.id(), List.of())))
                .toList();
    }

    /** A major with its directions. */
    public record Group(Major major, List<Direction> directions) {}
}
