package callboard.brochure;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.conflict.Conflict;
import callboard.conflict.Conflicts;
import callboard.conflict.Item;
import callboard.conflict.Items;
import callboard.school.DeskSchool;
import callboard.school.Paper;
import callboard.school.SchoolPage;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The draft of the school's page: edited, and looked at as candidates will see it. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/brochure")
@RequestScoped
public class BrochureController {

    private static final Logger LOG = LoggerFactory.getLogger(BrochureController.class);

    private final DeskSchool desk;
    private final BrochurePage page;
    private final BrochureService service;
    private final SchoolPage schoolPage;
    private final Conflicts conflicts;
    private final Items items;
    private final Forms forms;
    private final Flash flash;

    @Inject
    BrochureController(
            DeskSchool desk,
            BrochurePage page,
            BrochureService service,
            SchoolPage schoolPage,
            Conflicts conflicts,
            Items items,
            Forms forms,
            Flash flash) {
        this.desk = desk;
        this.page = page;
        this.service = service;
        this.schoolPage = schoolPage;
        this.conflicts = conflicts;
        this.items = items;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public String edit() {
        return page.edit(forms.show(page.fields()), files());
    }

    /** Who saves second sees both versions and decides; also when both pressed in the same moment. */
    @POST
    public Response update(@BeanParam BrochureForm fields) {
        try {
            return save(fields);
        } catch (DataException raced) {
            LOG.debug("The school's page was saved by somebody else in this moment", raced);
            return save(fields);
        }
    }

    private Response save(BrochureForm fields) {
        Optional<Brochure> saved = page.brochure();
        fields.formatted(saved.map(Brochure::text));
        Optional<Conflict> conflict = conflicts.between(fields, page.fields(), items());
        if (conflict.isPresent()) {
            return Wrong.form(conflicts.page(conflict.get(), desk.href("brochure"), desk.href("brochure")));
        }
        Form form = forms.check(fields);
        fields.check(form);
        if (form.hasErrors()) {
            return Wrong.form(page.edit(form, files()));
        }
        service.write(desk.school(), fields.text(Optional.empty()), fields.version);
        flash.ok("brochure.saved");
        return Redirect.to(desk.href("brochure"));
    }

    private BrochurePage.Files files() {
        return new BrochurePage.Files(forms.empty(), forms.empty());
    }

    private List<Item> items() {
        return List.of(
                items.prose("introduction", "brochure.introduction"),
                items.prose("prospectus", "brochure.prospectus"),
                items.plain("address", "brochure.address"),
                items.plain("phone", "brochure.phone"),
                items.plain("email", "brochure.email"),
                items.plain("hours", "brochure.hours"));
    }

    @GET
    @Path("/preview")
    public String preview() {
        String logo = page.brochure().map(Brochure::logo).orElse("");
        Paper paper = page.brochure().map(Brochure::paper).orElse(Paper.NONE);
        return schoolPage.preview(desk.school(), page.text().shown(logo, paper), desk.href("brochure"));
    }
}
