package callboard.application;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.school.DeskSchool;
import callboard.web.Flash;
import callboard.web.NotFound;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The roster is corrected: tells the candidate that he can apply again. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/failed-applications/{failure}/notice")
@RequestScoped
public class FailedApplicationNoticeController {

    private final DeskSchool desk;
    private final FailedApplications failures;
    private final Telling telling;
    private final Flash flash;

    @Inject
    FailedApplicationNoticeController(DeskSchool desk, FailedApplications failures, Telling telling, Flash flash) {
        this.desk = desk;
        this.failures = failures;
        this.telling = telling;
        this.flash = flash;
    }

    @POST
    public Response tell(@PathParam("failure") String ref) {
        FailedApplication failure = NotFound.unless(failures.byRef(desk.id(), ref));
        telling.tell(desk.school(), failure);
        flash.ok("application.told", failure.candidate());
        return Redirect.to(desk.href("failed-applications"));
    }
}
