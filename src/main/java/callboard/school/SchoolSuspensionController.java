package callboard.school;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    SchoolSuspensionController(Schools schools, SchoolService service, Forms forms, Flash flash, Models models) {
        this.schools = schools;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    /** The school's code once more, because everybody at the school and all its candidates are told. */
    public static class Confirmation {

        @FormParam("confirmation")
        @DefaultValue("")
        String confirmation = "";
    }

    @POST
    @Path("/{code}/suspension")
    public Response suspend(@PathParam("code") String code, @BeanParam Confirmation fields) {
        School school = NotFound.unless(schools.byCode(code));
        Form form = forms.check(fields);
        if (!fields.confirmation.strip().equals(school.code())) {
            form.reject("confirmation", "school.suspend.wrong", school.code());
            Form details = forms.show(SchoolForm.of(school));
            return Wrong.form(PlatformSchoolsController.page(models, school, details, form));
        }
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
