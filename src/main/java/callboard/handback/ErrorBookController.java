package callboard.handback;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.imports.DeskImport;
import callboard.imports.RosterImport;
import callboard.web.NotFound;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The officer's own file with everything marked that was wrong with it. */
@SchoolDoor(Role.OFFICER)
@Path("/schools/{code}/desk/roster/imports/{import}/errors")
@RequestScoped
public class ErrorBookController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DeskImport desk;
    private final HandBack handBack;
    private final Ui ui;

    @Inject
    ErrorBookController(DeskImport desk, HandBack handBack, Ui ui) {
        this.desk = desk;
        this.handBack = handBack;
        this.ui = ui;
    }

    @GET
    public Response download(@PathParam("import") String ref) {
        RosterImport roster = desk.find(ref);
        var bytes = NotFound.unless(handBack.errors(roster));
        String plain = roster.file().name().replaceAll("\\.[A-Za-z]{3,4}$", "");
        return Attachment.of(bytes, ui.text("imports.errors.name", List.of(plain)), XLSX)
                .build();
    }
}
