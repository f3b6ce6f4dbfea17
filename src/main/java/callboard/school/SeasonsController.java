package callboard.school;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.config.Clock;
import callboard.web.Form;
import callboard.web.Formats;
import callboard.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The seasons of a school. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/seasons")
@RequestScoped
public class SeasonsController {

    private final DeskSchool desk;
    private final Seasons seasons;
    private final Forms forms;
    private final Clock clock;
    private final Models models;

    @Inject
    SeasonsController(DeskSchool desk, Seasons seasons, Forms forms, Clock clock, Models models) {
        this.desk = desk;
        this.seasons = seasons;
        this.forms = forms;
        this.clock = clock;
        this.models = models;
    }

    @GET
    public String list() {
        SeasonForm fields = new SeasonForm();
        fields.year = String.valueOf(clock.now().atZone(Formats.BEIJING).getYear() + 1);
        return page(forms.show(fields));
    }

    /** The page, for whoever wants to show a form on it again. */
    String page(Form form) {
        models.put("form", form);
        models.put("school", desk.school());
        models.put("seasons", seasons.offered(desk.id()));
        models.put("archived", seasons.archived(desk.id()));
        models.put("may", desk.mayPrepare());
        return "school/seasons";
    }
}
