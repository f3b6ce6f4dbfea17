package callboard.application;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.school.DeskSchool;
import callboard.school.Typed;
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

/** Settles a failed application about which nothing is to be done, with the reason. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/failed-applications/{failure}/settlement")
@RequestScoped
public class FailedApplicationSettlementController {

    private final DeskSchool desk;
    private final FailedApplications failures;
    private final FailedApplicationsController list;
    private final Telling telling;
    private final Forms forms;
    private final Flash flash;

    @Inject
    FailedApplicationSettlementController(
            DeskSchool desk,
            FailedApplications failures,
            FailedApplicationsController list,
            Telling telling,
            Forms forms,
            Flash flash) {
        this.desk = desk;
        this.failures = failures;
        this.list = list;
        this.telling = telling;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    public Response leave(@PathParam("failure") String ref, @BeanParam SettlementForm fields) {
        FailedApplication failure = NotFound.unless(failures.byRef(desk.id(), ref));
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            return Wrong.form(list.page(failure, form));
        }
        telling.leave(failure, Typed.line(fields.reason));
        flash.ok("application.left");
        return Redirect.to(desk.href("failed-applications"));
    }
}
