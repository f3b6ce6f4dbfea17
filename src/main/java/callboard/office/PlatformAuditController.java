package callboard.office;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.audit.Inspections;
import callboard.web.Flash;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What was done on the platform outside every school. What schools do is theirs to read. */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/audit")
@RequestScoped
public class PlatformAuditController {

    private static final long PLATFORM = 0;

    private final AuditPages pages;
    private final Inspections inspections;
    private final Flash flash;
    private final Models models;

    @Inject
    PlatformAuditController(AuditPages pages, Inspections inspections, Flash flash, Models models) {
        this.pages = pages;
        this.inspections = inspections;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String list(@BeanParam AuditFilter filter) {
        models.put("here", "/platform/audit");
        models.put("exports", false);
        pages.put(PLATFORM, filter);
        return "office/audit";
    }

    @POST
    @Path("/inspections")
    public Response inspect() {
        InspectionFlash.tell(flash, inspections.now());
        return Redirect.to("/platform/audit");
    }
}
