package callboard.office;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.export.Demand;
import callboard.export.ExportFile;
import callboard.export.ExportFormat;
import callboard.export.ExportService;
import callboard.school.School;
import callboard.school.Schools;
import callboard.web.Flash;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Takes out of the trail what somebody looked for; the files lie where all exports lie. */
@SchoolDoor({Role.ADMIN, Role.AUDITOR})
@Controller
@Path("/schools/{code}/desk/audit/exports")
@RequestScoped
public class AuditExportController {

    private final Schools schools;
    private final AuditExport trail;
    private final ExportService exports;
    private final Flash flash;
    private final Ui ui;

    @Inject
    AuditExportController(Schools schools, AuditExport trail, ExportService exports, Flash flash, Ui ui) {
        this.schools = schools;
        this.trail = trail;
        this.exports = exports;
        this.flash = flash;
        this.ui = ui;
    }

    /** @param filter as the page of the trail wrote it */
    @POST
    public Response create(
            @PathParam("code") String code,
            @FormParam("filter") @DefaultValue("") String filter,
            @FormParam("format") @DefaultValue("") String format) {
        School school = NotFound.unless(schools.byCode(code));
        ExportFile file = exports.ask(
                school.id(),
                Demand.of(
                        trail.offer(school.id(), AuditFilter.read(filter)),
                        ExportFormat.of(format, trail.formats()),
                        ui.language()));
        flash.ok("office.audit.exported", file.rows());
        return Redirect.to("/schools/" + code + "/desk/exports");
    }
}
