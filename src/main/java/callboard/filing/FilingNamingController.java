package callboard.filing;

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
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** How the school is named in its filings: a setting of the school, so its administrator's. */
@SchoolDoor(Role.ADMIN)
@Controller
@Path("/schools/{code}/desk/exports/filing/naming")
@RequestScoped
public class FilingNamingController {

    private final DeskSchool desk;
    private final SchoolFilings named;
    private final FilingService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    FilingNamingController(
            DeskSchool desk, SchoolFilings named, FilingService service, Forms forms, Flash flash, Models models) {
        this.desk = desk;
        this.named = named;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String edit() {
        SchoolFiling filing = named.ofSchool(desk.id()).orElseGet(() -> new SchoolFiling(desk.id()));
        return page(forms.show(SchoolFilingForm.of(filing)));
    }

    @POST
    public Response update(@BeanParam SchoolFilingForm fields) {
        Form form = forms.check(fields);
        fields.refuse(form);
        if (form.hasErrors()) {
            return Wrong.form(page(form));
        }
        service.name(desk.school(), fields);
        flash.ok("filing.named");
        return Redirect.to(desk.href("exports/filing"));
    }

    private String page(Form form) {
        models.put("school", desk.school());
        models.put("base", desk.href("exports/filing"));
        models.put("exports", desk.href("exports"));
        models.put("form", form);
        return "filing/naming";
    }
}
