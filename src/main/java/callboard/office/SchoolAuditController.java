package callboard.office;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.audit.Inspections;
import callboard.school.School;
import callboard.school.Schools;
import callboard.web.Flash;
import callboard.web.NotFound;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What was done at a school, by whom and why. */
@SchoolDoor({Role.ADMIN, Role.AUDITOR})
@Controller
@Path("/schools/{code}/desk/audit")
@RequestScoped
public class SchoolAuditController {

    private final Schools schools;
    private final AuditPages pages;
    private final Inspections inspections;
    private final Flash flash;
    private final Models models;

    @Inject
    SchoolAuditController(Schools schools, AuditPages pages, Inspections inspections, Flash flash, Models models) {
        this.schools = schools;
        this.pages = pages;
        this.inspections = inspections;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String list(@PathParam("code") String code, @BeanParam AuditFilter filter) {
        School school = NotFound.unless(schools.byCode(code));
        models.put("here", "/schools/" + code + "/desk/audit");
        models.put("exports", true);
        pages.put(school.id(), filter);
        return "office/audit";
    }

    @POST
    @Path("/inspections")
    public Response inspect(@PathParam("code") String code) {
        InspectionFlash.tell(flash, inspections.now());
        return Redirect.to("/schools/" + code + "/desk/audit");
    }
}
