package callboard.major;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.school.DeskSchool;
import callboard.school.Season;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** One major: added, described, moved, removed. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/majors")
@RequestScoped
public class MajorController {

    private final DeskSchool desk;
    private final Majors majors;
    private final MajorService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    MajorController(DeskSchool desk, Majors majors, MajorService service, Forms forms, Flash flash, Models models) {
        this.desk = desk;
        this.majors = majors;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    @Path("/new")
    public String blank() {
        NotFound.unless(desk.season());
        return page(forms.show(new MajorForm()), "majors");
    }

    @POST
    public Response create(@BeanParam MajorForm fields) {
        Season season = NotFound.unless(desk.season());
        Form form = checked(fields, season.id(), 0);
        if (form.hasErrors()) {
            return Wrong.form(page(form, "majors"));
        }
        Major major = service.add(season, fields);
        flash.ok("major.created", major.name());
        return Redirect.to(desk.href("majors"));
    }

    @GET
    @Path("/{major}/edit")
    public String edit(@PathParam("major") String ref) {
        Major major = find(ref);
        models.put("major", major);
        return page(forms.show(MajorForm.of(major)), "majors/" + ref);
    }

    @POST
    @Path("/{major}")
    public Response update(@PathParam("major") String ref, @BeanParam MajorForm fields) {
        Major major = find(ref);
        Form form = checked(fields, major.seasonId(), major.id());
        if (form.hasErrors()) {
            models.put("major", major);
            return Wrong.form(page(form, "majors/" + ref));
        }
        service.change(major, fields);
        flash.ok("major.saved", major.name());
        return Redirect.to(desk.href("majors"));
    }

    @POST
    @Path("/{major}/place")
    public Response move(@PathParam("major") String ref, @FormParam("step") @DefaultValue("") String step) {
        Major major = find(ref);
        Step.of(step).ifPresent(direction -> service.move(major, direction));
        return Redirect.to(desk.href("majors"));
    }

    @POST
    @Path("/{major}/removal")
    public Response remove(@PathParam("major") String ref) {
        Major major = find(ref);
        service.remove(major);
        flash.ok("major.removed", major.name());
        return Redirect.to(desk.href("majors"));
    }

    private Major find(String ref) {
        return NotFound.unless(majors.byRef(desk.id(), ref));
    }

    private Form checked(MajorForm fields, long seasonId, long self) {
        Form form = forms.check(fields);
        boolean taken = majors.ofSeason(desk.id(), seasonId).stream()
                .anyMatch(other -> other.id() != self && other.name().equals(fields.name()));
        if (taken) {
            form.reject("name", "major.name.taken", fields.name());
        }
        return form;
    }

    private String page(Form form, String action) {
        models.put("school", desk.school());
        models.put("form", form);
        models.put("levels", StudyLevel.values());
        models.put("target", desk.href(action));
        return "major/edit";
    }
}
