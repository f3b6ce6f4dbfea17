package callboard.school;

import callboard.account.PlatformDoor;
import callboard.account.Role;
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

/** Closes a school's doors and opens them again. Doing it twice changes nothing. */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/schools")
@RequestScoped
public class SchoolSuspensionController {

    private final Schools schools;
    private final SchoolService service;
    private final Flash flash;

    @Inject
    SchoolSuspensionController(Schools schools, SchoolService service, Flash flash) {
        this.schools = schools;
        this.service = service;
        this.flash = flash;
    }

    @POST
    @Path("/{code}/suspension")
    public Response suspend(@PathParam("code") String code) {
        School school = NotFound.unless(schools.byCode(code));
        service.suspend(school);
        flash.ok("school.suspended", school.name());
        return Redirect.to("/platform/schools");
    }

    @POST
    @Path("/{code}/resumption")
    public Response resume(@PathParam("code") String code) {
        School school = NotFound.unless(schools.byCode(code));
        service.resume(school);
        flash.ok("school.resumed", school.name());
        return Redirect.to("/platform/schools");
    }
}
