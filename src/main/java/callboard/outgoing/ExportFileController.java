package callboard.outgoing;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.export.ExportFile;
import callboard.export.ExportService;
import callboard.media.UploadNames;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** The file itself, for who may have it at this moment. */
@SchoolDoor({Role.OFFICER, Role.ADMIN, Role.EXPORTER})
@Path("/schools/{code}/desk/exports/{export}/file")
@RequestScoped
public class ExportFileController {

    private final ExportsController exports;
    private final ExportService service;

    @Inject
    ExportFileController(ExportsController exports, ExportService service) {
        this.exports = exports;
        this.service = service;
    }

    @GET
    public Response download(@PathParam("code") String code, @PathParam("export") String ref) {
        ExportFile file = exports.find(code, ref);
        var content = NotFound.unless(service.open(file));
        StreamingOutput body = out -> {
            try (content) {
                content.transferTo(out);
            }
        };
        return Response.ok(body, file.format().mime())
                .header("Content-Disposition", disposition(file))
                .header("Content-Length", file.size())
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static String disposition(ExportFile file) {
        String ending = "." + file.format().suffix();
        String title = file.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return UploadNames.attachment("export" + ending, title + ending);
    }
}
