package callboard.major;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.school.DeskSchool;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The directions of one major: added, moved, removed. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/majors/{major}/directions")
@RequestScoped
public class DirectionsController {

    private final DeskSchool desk;
    private final Majors majors;
    private final Directions directions;
    private final DirectionService service;
    private final MajorsController list;
    private final Forms forms;
    private final Flash flash;

    @Inject
    DirectionsController(
            DeskSchool desk,
            Majors majors,
            Directions directions,
            DirectionService service,
            MajorsController list,
            Forms forms,
            Flash flash) {
        this.desk = desk;
        this.majors = majors;
        this.directions = directions;
        this.service = service;
        this.list = list;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    public Response create(@PathParam("major") String ref, @BeanParam DirectionForm fields) {
        Major major = NotFound.unless(majors.byRef(desk.id(), ref));
        Form form = forms.check(fields);
        if (directions.ofMajor(desk.id(), major.id()).stream()
                .anyMatch(other -> other.name().equals(fields.name()))) {
            form.reject("direction", "major.direction.name.taken", fields.name());
        }
        if (form.hasErrors()) {
            return Wrong.form(list.page(desk.season(), form, ref));
        }
        service.add(major, fields.name());
        flash.ok("major.direction.created", fields.name(), major.name());
        return Redirect.to(desk.href("majors"));
    }

    @POST
    @Path("/{direction}/place")
    public Response move(@PathParam("direction") String ref, @FormParam("step") @DefaultValue("") String step) {
        Direction direction = NotFound.unless(directions.byRef(desk.id(), ref));
        Step.of(step).ifPresent(towards -> service.move(direction, towards));
        return Redirect.to(desk.href("majors"));
    }

    @POST
    @Path("/{direction}/removal")
    public Response remove(@PathParam("direction") String ref) {
        Direction direction = NotFound.unless(directions.byRef(desk.id(), ref));
        service.remove(direction);
        flash.ok("major.direction.removed", direction.name());
        return Redirect.to(desk.href("majors"));
    }
}
