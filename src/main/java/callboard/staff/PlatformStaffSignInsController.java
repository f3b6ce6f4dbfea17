package callboard.staff;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The end of a colleague's sign-ins at the platform, as when a laptop was stolen. */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Path("/platform/staff/{person: (?!new$)[^/]+}/sign-ins")
@RequestScoped
public class PlatformStaffSignInsController {

    private final Workplaces places;
    private final StaffMember member;

    @Inject
    PlatformStaffSignInsController(Workplaces places, StaffMember member) {
        this.places = places;
        this.member = member;
    }

    @POST
    @Path("/end")
    public Response endAll(@PathParam("person") String ref) {
        return member.endSignIns(places.platform(), ref);
    }

    @POST
    @Path("/{signIn}/end")
    public Response end(@PathParam("person") String ref, @PathParam("signIn") String signIn) {
        return member.endSignIn(places.platform(), ref, signIn);
    }
}
