package callboard.brochure;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.school.DeskSchool;
import callboard.web.Flash;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Shows the draft to candidates. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/brochure/publication")
@RequestScoped
public class BrochurePublicationController {

    private final DeskSchool desk;
    private final BrochurePage page;
    private final BrochureService service;
    private final Flash flash;

    @Inject
    BrochurePublicationController(DeskSchool desk, BrochurePage page, BrochureService service, Flash flash) {
        this.desk = desk;
        this.page = page;
        this.service = service;
        this.flash = flash;
    }

    /** @param version the save that was looked at; a later one is looked at first */
    @POST
    public Response create(@FormParam("version") @DefaultValue("") String version) {
        if (version.equals(page.version())) {
            service.publish(desk.school());
            flash.ok("brochure.published");
        } else {
            flash.warn("brochure.look-again");
        }
        return Redirect.to(desk.href("brochure"));
    }
}
