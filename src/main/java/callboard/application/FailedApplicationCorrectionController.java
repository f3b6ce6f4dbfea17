package callboard.application;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.school.DeskSchool;
import callboard.school.Season;
import callboard.web.Flash;
import callboard.web.NotFound;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** One click: the roster as the certification has it, and the candidate told. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/failed-applications/{failure}/correction")
@RequestScoped
public class FailedApplicationCorrectionController {

    private final DeskSchool desk;
    private final FailedApplications failures;
    private final Correcting correcting;
    private final Flash flash;

    @Inject
    FailedApplicationCorrectionController(
            DeskSchool desk, FailedApplications failures, Correcting correcting, Flash flash) {
        this.desk = desk;
        this.failures = failures;
        this.correcting = correcting;
        this.flash = flash;
    }

    @POST
    public Response correct(@PathParam("failure") String ref, @FormParam("shown") @DefaultValue("") String shown) {
        FailedApplication failure = find(ref);
        correcting.correct(desk.school(), failure, shown);
        flash.ok("application.fixed", failure.candidate());
        return Redirect.to(desk.href("failed-applications"));
    }

    /** Every row with the same unknown region; the candidates are told one by one, as each is looked at. */
    @POST
    @Path("/everywhere")
    public Response everywhere(
            @PathParam("failure") String ref,
            @FormParam("shown") @DefaultValue("") String shown,
            @FormParam("count") @DefaultValue("0") long count) {
        FailedApplication failure = find(ref);
        Season season = NotFound.unless(desk.season().filter(one -> one.id() == failure.seasonId()));
        int changed = correcting.correctAll(season, failure, shown, count);
        flash.ok("application.fixed.all", changed);
        return Redirect.to(desk.href("failed-applications/" + ref));
    }

    private FailedApplication find(String ref) {
        return NotFound.unless(failures.byRef(desk.id(), ref));
    }
}
