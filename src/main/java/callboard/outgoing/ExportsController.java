package callboard.outgoing;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.config.Clock;
import callboard.export.ExportFile;
import callboard.export.ExportFiles;
import callboard.export.ExportService;
import callboard.factor.OwnFactor;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
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

/** 导出: what the person asking may take out of the school, and what was taken out of it. */
@SchoolDoor({Role.OFFICER, Role.ADMIN, Role.EXPORTER})
@Controller
@Path("/schools/{code}/desk/exports")
@RequestScoped
public class ExportsController {

    private final ExportDesk desk;
    private final ExportPage page;
    private final ExportLines lines;
    private final ExportService exports;
    private final ExportFiles files;
    private final OwnFactor own;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;
    private final Models models;

    @Inject
    ExportsController(
            ExportDesk desk,
            ExportPage page,
            ExportLines lines,
            ExportService exports,
            ExportFiles files,
            OwnFactor own,
            Forms forms,
            Flash flash,
            Clock clock,
            Models models) {
        this.desk = desk;
        this.page = page;
        this.lines = lines;
        this.exports = exports;
        this.files = files;
        this.own = own;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
        this.models = models;
    }

    @GET
    public String list(@PathParam("code") String code, @BeanParam ExportQuery query) {
        return page.show(code, query.choice(), forms.empty());
    }

    @POST
    public Response make(@PathParam("code") String code, @BeanParam ExportChoice choice) {
        long school = desk.school(code);
        Form form = forms.check(choice);
        if (choice.isFull()) {
            exports.mayUnmask(school).orRefuse();
            confirm(form, choice);
        }
        if (form.hasErrors()) {
            return Wrong.form(page.show(code, choice, form));
        }
        ExportFile file = exports.ask(school, desk.demand(school, choice));
        if (file.isReady(clock.now())) {
            flash.ok("export.made", file.title());
        }
        return Redirect.to(choice.href(ExportDesk.home(code), choice.columns));
    }

    /** One export alone, for the page that waits. */
    @GET
    @Path("/{export}/progress")
    public String progress(@PathParam("code") String code, @PathParam("export") String ref) {
        models.put("home", ExportDesk.home(code));
        models.put("line", lines.of(find(code, ref)));
        return "export/progress";
    }

    ExportFile find(String code, String ref) {
        return NotFound.unless(files.byRef(desk.school(code), ref).filter(exports::mayStill));
    }

    /** Whole numbers leave the house only with a reason, and with the password once more. */
    private void confirm(Form form, ExportChoice choice) {
        if (choice.reason.isBlank()) {
            form.reject("reason", "export.full.reason.missing");
        }
        if (choice.password.isEmpty()) {
            form.reject("password", "factor.password.missing");
        }
        if (!form.hasErrors()) {
            own.confirm(form, choice.password);
        }
    }
}
