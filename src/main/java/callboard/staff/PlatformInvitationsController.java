package callboard.staff;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Open invitations of the platform: sent again under a new link, or taken back. */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/staff/invitations/{invitation}")
@RequestScoped
public class PlatformInvitationsController {

    private final Workplaces places;
    private final StaffInvitations invitations;

    @Inject
    PlatformInvitationsController(Workplaces places, StaffInvitations invitations) {
        this.places = places;
        this.invitations = invitations;
    }

    @POST
    @Path("/mail")
    public Response send(@PathParam("invitation") String ref) {
        return invitations.send(places.platform(), ref);
    }

    @POST
    @Path("/link")
    public String link(@PathParam("invitation") String ref) {
        return invitations.link(places.platform(), ref);
    }

    @POST
    @Path("/revocation")
    public Response revoke(@PathParam("invitation") String ref) {
        return invitations.revoke(places.platform(), ref);
    }
}
