package callboard.staff;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** One colleague at the school: his roles, his second factor, and whether he is kept out. */
@SchoolDoor(Role.ADMIN)
@Controller
@Path("/schools/{code}/desk/staff/{person: (?!new$)[^/]+}")
@RequestScoped
public class StaffMemberController {

    private final Workplaces places;
    private final StaffDesk desk;
    private final StaffMember member;

    @Inject
    StaffMemberController(Workplaces places, StaffDesk desk, StaffMember member) {
        this.places = places;
        this.desk = desk;
        this.member = member;
    }

    @GET
    public String show(@PathParam("person") String ref) {
        return desk.show(places.school(), ref);
    }

    @POST
    @Path("/roles")
    public Response update(@PathParam("person") String ref, @FormParam("roles") List<String> names) {
        return member.changeRoles(places.school(), ref, names);
    }

    @POST
    @Path("/suspension")
    public Response disable(@PathParam("person") String ref, @BeanParam ReasonForm fields) {
        return member.disable(places.school(), ref, fields);
    }

    @POST
    @Path("/suspension/end")
    public Response resume(@PathParam("person") String ref) {
        return member.resume(places.school(), ref);
    }

    @POST
    @Path("/second-factor/reset")
    public Response reset(@PathParam("person") String ref, @BeanParam ReasonForm fields) {
        return member.resetFactor(places.school(), ref, fields);
    }
}
