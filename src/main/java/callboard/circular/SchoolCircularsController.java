package callboard.circular;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.school.DeskSchool;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A school's circulars to its own candidates. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/notices")
@RequestScoped
public class SchoolCircularsController {

    private final DeskSchool school;
    private final CircularDesk desk;
    private final CircularService service;
    private final Permissions permissions;
    private final Forms forms;
    private final Flash flash;

    @Inject
    SchoolCircularsController(
            DeskSchool school,
            CircularDesk desk,
            CircularService service,
            Permissions permissions,
            Forms forms,
            Flash flash) {
        this.school = school;
        this.desk = desk;
        this.service = service;
        this.permissions = permissions;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public String list() {
        return desk.list(office());
    }

    /** The filter of the candidate list may come along in the address. */
    @GET
    @Path("/new")
    public String blank(@Context UriInfo address) {
        CircularForm fields = desk.fields(office(), asked(address), service);
        return desk.blank(office(), Optional.of(school.school()), forms.show(fields));
    }

    @POST
    public Response create(@BeanParam CircularForm fields) {
        Form form = forms.check(fields);
        fields.checkEnglish(form);
        if (form.hasErrors()) {
            return Wrong.form(desk.blank(office(), Optional.of(school.school()), form));
        }
        return desk.draw(office(), fields, desk.candidates(school.school(), fields), service);
    }

    @GET
    @Path("/{circular}")
    public String show(@PathParam("circular") String ref, @QueryParam("after") @DefaultValue("0") long after) {
        return desk.show(office(), desk.find(office(), ref), after, forms.empty());
    }

    @POST
    @Path("/{circular}/removal")
    public Response remove(@PathParam("circular") String ref) {
        service.discard(desk.find(office(), ref));
        flash.ok("circular.discarded");
        return Redirect.to(office().base());
    }

    @POST
    @Path("/{circular}/confirmation")
    public Response confirm(@PathParam("circular") String ref, @BeanParam ConfirmationForm fields) {
        return desk.confirm(office(), ref, fields, service);
    }

    static Map<String, String> asked(UriInfo address) {
        return address.getQueryParameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().get(0)));
    }

    private Office office() {
        boolean writes = permissions.has(Role.OFFICER, school.id()) || permissions.has(Role.ADMIN, school.id());
        return new Office(school.id(), school.href("notices"), writes);
    }
}
