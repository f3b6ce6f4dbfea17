package callboard.outgoing;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.export.ExportFile;
import callboard.export.ExportService;
import callboard.rules.Asker;
import callboard.web.Flash;
import callboard.web.NotFound;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The end of an export that is still being written, by who asked for it. */
@SchoolDoor({Role.OFFICER, Role.ADMIN, Role.EXPORTER})
@Controller
@Path("/schools/{code}/desk/exports/{export}/cancellation")
@RequestScoped
public class ExportCancellationController {

    private final ExportsController exports;
    private final ExportService service;
    private final Asker asker;
    private final Flash flash;

    @Inject
    ExportCancellationController(ExportsController exports, ExportService service, Asker asker, Flash flash) {
        this.exports = exports;
        this.service = service;
        this.asker = asker;
        this.flash = flash;
    }

    @POST
    public Response create(@PathParam("code") String code, @PathParam("export") String ref) {
        ExportFile file = NotFound.unless(Optional.of(exports.find(code, ref))
                .filter(one -> one.accountId() == asker.me().account()));
        if (service.cancel(file)) {
            flash.ok("export.cancelled", file.title());
        }
        return Redirect.to(ExportDesk.home(code) + "?kind=" + file.kind());
    }
}
