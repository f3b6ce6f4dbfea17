package callboard.staff;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.login.Invitation;
import callboard.login.InvitationService;
import callboard.web.Flash;
import callboard.web.Redirect;
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
    private final StaffDesk desk;
    private final InvitationService service;
    private final Flash flash;

    @Inject
    PlatformInvitationsController(Workplaces places, StaffDesk desk, InvitationService service, Flash flash) {
        this.places = places;
        this.desk = desk;
        this.service = service;
        this.flash = flash;
    }

    @POST
    @Path("/mail")
    public Response send(@PathParam("invitation") String ref) {
        Workplace place = places.platform();
        Invitation invitation = desk.invitation(place, ref);
        service.resend(invitation, place.name());
        flash.ok("staff.invited", invitation.name());
        return Redirect.to(place.base());
    }

    /** Answers with the link itself: it is shown once, and no address brings it back. */
    @POST
    @Path("/link")
    public String link(@PathParam("invitation") String ref) {
        Workplace place = places.platform();
        Invitation invitation = desk.invitation(place, ref);
        return desk.link(place, invitation.name(), service.renew(invitation));
    }

    @POST
    @Path("/revocation")
    public Response revoke(@PathParam("invitation") String ref) {
        Workplace place = places.platform();
        Invitation invitation = desk.invitation(place, ref);
        service.revoke(invitation);
        flash.ok("staff.revoked", invitation.name());
        return Redirect.to(place.base());
    }
}
