package callboard.school;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Begins a season, and chooses the one the school works in. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/seasons")
@RequestScoped
public class SeasonCreationController {

    private final DeskSchool desk;
    private final Seasons seasons;
    private final SeasonService service;
    private final SeasonsController list;
    private final Forms forms;
    private final Flash flash;

    @Inject
    SeasonCreationController(
            DeskSchool desk, Seasons seasons, SeasonService service, SeasonsController list, Forms forms, Flash flash) {
        this.desk = desk;
        this.seasons = seasons;
        this.service = service;
        this.list = list;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    public Response create(@BeanParam SeasonForm fields) {
        Form form = forms.check(fields);
        if (!form.hasErrors() && exists(fields.year())) {
            form.reject("year", "school.season.year.taken", fields.year.strip());
        }
        if (form.hasErrors()) {
            return Wrong.form(list.page(form));
        }
        service.create(desk.school(), fields.year());
        flash.ok("school.season.created", fields.year.strip());
        return Redirect.to(desk.href("seasons"));
    }

    @POST
    @Path("/{season}/current")
    public Response choose(@PathParam("season") String ref) {
        Season season = NotFound.unless(seasons.byRef(desk.id(), ref));
        service.makeCurrent(season);
        flash.ok("school.season.chosen", String.valueOf(season.year()));
        return Redirect.to(desk.href("seasons"));
    }

    private boolean exists(int year) {
        return seasons.ofSchool(desk.id()).stream().anyMatch(season -> season.year() == year);
    }
}
