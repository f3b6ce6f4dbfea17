package callboard.school;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The schools as the platform keeps them. */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/schools")
@RequestScoped
public class PlatformSchoolsController {

    private static final int MOST = 200;

    private final Schools schools;
    private final SchoolService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    PlatformSchoolsController(Schools schools, SchoolService service, Forms forms, Flash flash, Models models) {
        this.schools = schools;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String list(@QueryParam("q") @DefaultValue("") String query) {
        models.put("query", query.strip());
        models.put("schools", schools.all(Search.pattern(query), Limit.of(MOST)));
        models.put("count", schools.count());
        models.put("suspended", schools.countSuspended());
        return "school/platform-list";
    }

    @GET
    @Path("/new")
    public String blank() {
        models.put("form", forms.empty());
        return "school/platform-new";
    }

    @POST
    public Response create(@BeanParam NewSchoolForm fields) {
        Form form = forms.check(fields);
        if (schools.byCode(fields.code).isPresent()) {
            form.reject("code", "school.code.taken", fields.code);
        }
        if (form.hasErrors()) {
            models.put("form", form);
            return Wrong.form("school/platform-new");
        }
        School school = service.create(fields);
        flash.ok("school.created", school.name());
        return Redirect.to("/platform/schools/" + school.code() + "/edit");
    }

    @GET
    @Path("/{code}/edit")
    public String edit(@PathParam("code") String code) {
        School school = NotFound.unless(schools.byCode(code));
        return page(school, forms.show(SchoolForm.of(school)));
    }

    @POST
    @Path("/{code}")
    public Response update(@PathParam("code") String code, @BeanParam SchoolForm fields) {
        School school = NotFound.unless(schools.byCode(code));
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            return Wrong.form(page(school, form));
        }
        service.change(school, fields);
        flash.ok("school.saved", school.name());
        return Redirect.to("/platform/schools");
    }

    private String page(School school, Form form) {
        return page(models, school, form, forms.empty());
    }

    /** @param closing the form below it, by which the school is suspended */
    static String page(Models models, School school, Form form, Form closing) {
        models.put("school", school);
        models.put("form", form);
        models.put("closing", closing);
        models.put("colours", BrandColour.values());
        return "school/platform-edit";
    }
}
