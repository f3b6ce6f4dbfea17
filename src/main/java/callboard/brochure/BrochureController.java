package callboard.brochure;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.school.DeskSchool;
import callboard.school.Paper;
import callboard.school.SchoolPage;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The draft of the school's page: edited, and looked at as candidates will see it. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/brochure")
@RequestScoped
public class BrochureController {

    private final DeskSchool desk;
    private final BrochurePage page;
    private final BrochureService service;
    private final SchoolPage schoolPage;
    private final Forms forms;
    private final Flash flash;

    @Inject
    BrochureController(
            DeskSchool desk,
            BrochurePage page,
            BrochureService service,
            SchoolPage schoolPage,
            Forms forms,
            Flash flash) {
        this.desk = desk;
        this.page = page;
        this.service = service;
        this.schoolPage = schoolPage;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public String edit() {
        return page.edit(
                forms.show(page.fields()), new BrochurePage.Files(forms.empty(), forms.empty()), Optional.empty());
    }

    /** A form filled before a colleague saved is shown once beside what he saved; sent again it stands. */
    @POST
    public Response update(@BeanParam BrochureForm fields) {
        Optional<Brochure> theirs = page.brochure().filter(saved -> !fields.version.equals(page.version()));
        fields.version = page.version();
        Form form = forms.check(fields);
        fields.check(form);
        theirs.ifPresent(
                saved -> form.reject("introduction", "brochure.changed-meanwhile", saved.savedBy(), saved.savedAt()));
        if (form.hasErrors()) {
            return Wrong.form(
                    page.edit(form, new BrochurePage.Files(forms.empty(), forms.empty()), theirs.map(Brochure::text)));
        }
        service.write(desk.school(), fields.text(page.brochure().map(Brochure::text)));
        flash.ok("brochure.saved");
        return Redirect.to(desk.href("brochure"));
    }

    @GET
    @Path("/preview")
    public String preview() {
        String logo = page.brochure().map(Brochure::logo).orElse("");
        Paper paper = page.brochure().map(Brochure::paper).orElse(Paper.NONE);
        return schoolPage.preview(desk.school(), page.text().shown(logo, paper), desk.href("brochure"));
    }
}
