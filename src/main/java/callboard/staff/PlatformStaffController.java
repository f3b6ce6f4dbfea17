package callboard.staff;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The platform's own people: administrators, reviewers, support (spec §2). */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/staff")
@RequestScoped
public class PlatformStaffController {

    private final Workplaces places;
    private final StaffDesk desk;
    private final StaffInvitations invitations;
    private final Forms forms;

    @Inject
    PlatformStaffController(Workplaces places, StaffDesk desk, StaffInvitations invitations, Forms forms) {
        this.places = places;
        this.desk = desk;
        this.invitations = invitations;
        this.forms = forms;
    }

    @GET
    public String list() {
        return desk.list(places.platform());
    }

    @GET
    @Path("/new")
    public String blank() {
        return desk.blank(places.platform(), forms.empty());
    }

    @POST
    public Response create(@BeanParam StaffForm fields) {
        return invitations.create(places.platform(), fields);
    }
}
