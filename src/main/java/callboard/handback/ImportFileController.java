package callboard.handback;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.imports.DeskImport;
import callboard.imports.RosterImport;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The file of an import as it was uploaded, while it is kept. */
@SchoolDoor(Role.OFFICER)
@Path("/schools/{code}/desk/roster/imports/{import}/file")
@RequestScoped
public class ImportFileController {

    private final DeskImport desk;
    private final HandBack handBack;

    @Inject
    ImportFileController(DeskImport desk, HandBack handBack) {
        this.desk = desk;
        this.handBack = handBack;
    }

    @GET
    public Response download(@PathParam("import") String ref) {
        RosterImport roster = desk.find(ref);
        var bytes = NotFound.unless(handBack.file(roster));
        return Attachment.of(bytes, roster.file().name(), "application/octet-stream")
                .header("Content-Length", roster.file().bytes())
                .build();
    }
}
