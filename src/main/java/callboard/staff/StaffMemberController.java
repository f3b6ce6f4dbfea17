package callboard.staff;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.rules.Asker;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
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
    private final StaffService service;
    private final Asker asker;
    private final Forms forms;
    private final Flash flash;

    @Inject
    StaffMemberController(
            Workplaces places, StaffDesk desk, StaffService service, Asker asker, Forms forms, Flash flash) {
        this.places = places;
        this.desk = desk;
        this.service = service;
        this.asker = asker;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public String show(@PathParam("person") String ref) {
        return desk.show(places.school(), ref);
    }

    @POST
    @Path("/roles")
    public Response update(@PathParam("person") String ref, @FormParam("roles") List<String> names) {
        Workplace place = places.school();
        StaffList.Line person = desk.person(place, ref);
        List<Role> chosen = place.chosen(names);
        if (person.account().id() == asker.me().account() && !chosen.contains(place.manager())) {
            flash.bad("staff.own-admin");
            return Redirect.to(place.href(ref));
        }
        service.changeRoles(place, person, chosen);
        flash.ok("staff.roles.saved", person.account().name());
        return Redirect.to(chosen.isEmpty() ? place.base() : place.href(ref));
    }

    @POST
    @Path("/suspension")
    public Response disable(@PathParam("person") String ref, @BeanParam ReasonForm fields) {
        Workplace place = places.school();
        StaffList.Line person = desk.person(place, ref);
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            return Wrong.form(desk.show(place, ref, form, forms.empty()));
        }
        service.disable(place, person, fields.reason.strip());
        flash.ok("staff.disabled.done", person.account().name());
        return Redirect.to(place.base());
    }

    @POST
    @Path("/suspension/end")
    public Response resume(@PathParam("person") String ref) {
        Workplace place = places.school();
        StaffList.Line person = desk.person(place, ref);
        service.resume(place, person);
        flash.ok("staff.resumed.done", person.account().name());
        return Redirect.to(place.base());
    }

    @POST
    @Path("/second-factor/reset")
    public Response reset(@PathParam("person") String ref, @BeanParam ReasonForm fields) {
        Workplace place = places.school();
        StaffList.Line person = desk.person(place, ref);
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            return Wrong.form(desk.show(place, ref, forms.empty(), form));
        }
        service.resetFactor(place, person, fields.reason.strip());
        flash.ok("staff.reset.done", person.account().name());
        return Redirect.to(place.href(ref));
    }
}
