package callboard.imports;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.intake.ImportState;
import callboard.web.Forms;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** One import: where it stands, and its preview (R-43, step 3). */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/roster/imports/{import}")
@RequestScoped
public class ImportController {

    private final DeskImport desk;
    private final ImportPage page;
    private final Forms forms;
    private final Models models;

    @Inject
    ImportController(DeskImport desk, ImportPage page, Forms forms, Models models) {
        this.desk = desk;
        this.page = page;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public Object show(@PathParam("import") String ref, @BeanParam Filter filter) {
        RosterImport roster = desk.find(ref);
        if (roster.state() == ImportState.UPLOADED) {
            return Redirect.to(desk.href(roster) + "/mapping");
        }
        models.put("form", forms.empty());
        page.show(roster, filter.wish());
        return "imports/show";
    }

    /** Which lines of the preview somebody wants to see. */
    public static class Filter {

        @QueryParam("kind")
        @DefaultValue("")
        String kind = "";

        @QueryParam("q")
        @DefaultValue("")
        String query = "";

        @QueryParam("major")
        @DefaultValue("")
        String major = "";

        @QueryParam("reason")
        @DefaultValue("")
        String reason = "";

        @QueryParam("after")
        @DefaultValue("0")
        long after;

        PreviewPage.Wish wish() {
            return new PreviewPage.Wish(kind, query.strip(), major, reason, after);
        }
    }

    /** The progress of its job alone, for the page that waits. */
    @GET
    @Path("/progress")
    public String progress(@PathParam("import") String ref) {
        RosterImport roster = desk.find(ref);
        models.put("work", page.work(roster).orElse(null));
        return "imports/progress";
    }
}
