package callboard.staff;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.web.Flash;
import callboard.web.Redirect;
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
    private final StaffDesk desk;
    private final StaffService service;
    private final Flash flash;

    @Inject
    StaffSignInsController(Workplaces places, StaffDesk desk, StaffService service, Flash flash) {
        this.places = places;
        this.desk = desk;
        this.service = service;
        this.flash = flash;
    }

    @POST
    @Path("/end")
    public Response endAll(@PathParam("person") String ref) {
        Workplace place = places.school();
        service.endAll(place, desk.person(place, ref));
        flash.ok("staff.sign-ins.ended");
        return Redirect.to(place.href(ref));
    }

    @POST
    @Path("/{signIn}/end")
    public Response end(@PathParam("person") String ref, @PathParam("signIn") String signIn) {
        Workplace place = places.school();
        StaffList.Line person = desk.person(place, ref);
        service.end(place, person, desk.signIn(person, signIn));
        flash.ok("staff.sign-in.ended");
        return Redirect.to(place.href(ref));
    }
}
