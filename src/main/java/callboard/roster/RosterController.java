package callboard.roster;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.export.FilterText;
import callboard.school.DeskSchool;
import callboard.school.Season;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;

/** The roster of the season with filters; a document is found by its exact number only. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/roster")
@RequestScoped
public class RosterController {

    private final DeskSchool desk;
    private final RosterList list;
    private final SeasonExports lists;
    private final Models models;

    @Inject
    RosterController(DeskSchool desk, RosterList list, SeasonExports lists, Models models) {
        this.desk = desk;
        this.list = list;
        this.lists = lists;
        this.models = models;
    }

    @GET
    public String list(@BeanParam RosterQuery query) {
        Optional<Season> season = desk.season();
        models.put("school", desk.school());
        models.put("season", season);
        models.put("may", desk.mayPrepare());
        models.put("base", desk.href("roster"));
        models.put(
                "export",
                lists.may(desk.id())
                        ? FilterText.export(
                                desk.href("exports"),
                                RosterExport.KIND,
                                query.filter().address())
                        : "");
        season.ifPresent(current -> list.show(current, query));
        return "roster/list";
    }
}
