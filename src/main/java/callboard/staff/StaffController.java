package callboard.staff;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The people of a school and the invitations that are open. */
@SchoolDoor(Role.ADMIN)
@Controller
@Path("/schools/{code}/desk/staff")
@RequestScoped
public class StaffController {

    private final Workplaces places;
    private final StaffDesk desk;
    private final StaffInvitations invitations;
    private final Forms forms;

    @Inject
    StaffController(Workplaces places, StaffDesk desk, StaffInvitations invitations, Forms forms) {
        this.places = places;
        this.desk = desk;
        this.invitations = invitations;
        this.forms = forms;
    }

    @GET
    public String list() {
        return desk.list(places.school());
    }

    @GET
    @Path("/new")
    public String blank() {
        return desk.blank(places.school(), forms.empty());
    }

    @POST
    public Response create(@BeanParam StaffForm fields) {
        return invitations.create(places.school(), fields);
    }
}
