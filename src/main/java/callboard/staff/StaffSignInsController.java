package callboard.staff;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The end of a colleague's sign-ins at the school, as when a laptop was stolen. */
@SchoolDoor(Role.ADMIN)
@Path("/schools/{code}/desk/staff/{person: (?!new$)[^/]+}/sign-ins")
@RequestScoped
public class StaffSignInsController {

    private final Workplaces places;
    private final StaffMember member;

    @Inject
    StaffSignInsController(Workplaces places, StaffMember member) {
        this.places = places;
        this.member = member;
    }

    @POST
    @Path("/end")
    public Response endAll(@PathParam("person") String ref) {
        return member.endSignIns(places.school(), ref);
    }

    @POST
    @Path("/{signIn}/end")
    public Response end(@PathParam("person") String ref, @PathParam("signIn") String signIn) {
        return member.endSignIn(places.school(), ref, signIn);
    }
}
