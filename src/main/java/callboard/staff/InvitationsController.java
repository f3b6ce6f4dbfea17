package callboard.staff;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Open invitations of the school: sent again under a new link, or taken back. */
@SchoolDoor(Role.ADMIN)
@Controller
@Path("/schools/{code}/desk/staff/invitations/{invitation}")
@RequestScoped
public class InvitationsController {

    private final Workplaces places;
    private final StaffInvitations invitations;

    @Inject
    InvitationsController(Workplaces places, StaffInvitations invitations) {
        this.places = places;
        this.invitations = invitations;
    }

    @POST
    @Path("/mail")
    public Response send(@PathParam("invitation") String ref) {
        return invitations.send(places.school(), ref);
    }

    @POST
    @Path("/link")
    public String link(@PathParam("invitation") String ref) {
        return invitations.link(places.school(), ref);
    }

    @POST
    @Path("/revocation")
    public Response revoke(@PathParam("invitation") String ref) {
        return invitations.revoke(places.school(), ref);
    }
}
