package callboard.imports;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Writes an import, takes it back or gives it up (R-43, steps 4 and 5). */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/roster/imports/{import}")
@RequestScoped
public class ImportActsController {

    private final DeskImport desk;
    private final ImportPage page;
    private final ImportService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    ImportActsController(
            DeskImport desk, ImportPage page, ImportService service, Forms forms, Flash flash, Models models) {
        this.desk = desk;
        this.page = page;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @POST
    @Path("/commit")
    public Response commit(@PathParam("import") String ref, @BeanParam TakingForm fields) {
        RosterImport roster = desk.find(ref);
        service.release(roster); // by itself, so that it holds even where the commit is refused
        service.commit(roster, fields.taking());
        return Redirect.to(desk.href(roster));
    }

    @POST
    @Path("/undo")
    public Response undo(@PathParam("import") String ref, @BeanParam UndoForm fields) {
        RosterImport roster = desk.find(ref);
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            models.put("form", form);
            page.show(roster, PreviewPage.Wish.ANY);
            return Wrong.form("imports/show");
        }
        service.undo(roster, fields.reason.strip());
        return Redirect.to(desk.href(roster));
    }

    @POST
    @Path("/removal")
    public Response remove(@PathParam("import") String ref) {
        RosterImport roster = desk.find(ref);
        service.drop(roster);
        flash.ok("imports.dropped", roster.number());
        return Redirect.to(desk.list());
    }

    /** Which kinds of change are taken: boxes that are not ticked do not arrive. */
    public static class TakingForm {

        @FormParam("added")
        @DefaultValue("")
        String added = "";

        @FormParam("changed")
        @DefaultValue("")
        String changed = "";

        @FormParam("missing")
        @DefaultValue("")
        String missing = "";

        Taking taking() {
            return new Taking(
                    added.equals("true"),
                    changed.equals("true"),
                    missing.equals("WITHDRAW") ? Taking.MissingRows.WITHDRAW : Taking.MissingRows.KEEP);
        }
    }

    /** Why an import is taken back. */
    public static class UndoForm {

        @FormParam("reason")
        @DefaultValue("")
        @NotBlank(message = "imports.reason.missing")
        @Size(max = 400, message = "imports.reason.long")
        String reason = "";
    }
}
