package callboard.outgoing;

import callboard.account.Role;
import callboard.account.SchoolDoor;
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
import java.util.List;

/** A saved choice of columns, renamed or removed: it is everybody's, so an exporter, who only fetches result sheets, leaves it alone. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/exports/sets/{set: (?!new$)[^/]+}")
@RequestScoped
public class ColumnSetController {

    private final ColumnSetsController all;
    private final ExportDesk desk;
    private final ColumnSets sets;
    private final ColumnSetService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    ColumnSetController(
            ColumnSetsController all,
            ExportDesk desk,
            ColumnSets sets,
            ColumnSetService service,
            Forms forms,
            Flash flash,
            Models models) {
        this.all = all;
        this.desk = desk;
        this.sets = sets;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String edit(@PathParam("code") String code, @PathParam("set") String ref) {
        ColumnSet set = find(code, ref);
        var fields = new ColumnSetsController.NameForm();
        fields.name = set.name();
        return page(code, set, forms.show(fields));
    }

    @POST
    @Path("/name")
    public Response rename(
            @PathParam("code") String code,
            @PathParam("set") String ref,
            @BeanParam ColumnSetsController.NameForm fields) {
        ColumnSet set = find(code, ref);
        Form form = all.checked(set.schoolId(), set.kind(), fields, set.ref());
        if (form.hasErrors()) {
            return Wrong.form(page(code, set, form));
        }
        service.rename(set, fields.name.strip());
        flash.ok("export.set.saved", set.name());
        return back(code, set, set.columns());
    }

    @POST
    @Path("/removal")
    public Response remove(@PathParam("code") String code, @PathParam("set") String ref) {
        ColumnSet set = find(code, ref);
        service.remove(set);
        flash.ok("export.set.removed", set.name());
        return back(code, set, List.of());
    }

    /** One of a kind that the person asking may export. */
    private ColumnSet find(String code, String ref) {
        long school = desk.school(code);
        return NotFound.unless(sets.byRef(school, ref)
                .filter(set -> desk.open(school).stream()
                        .anyMatch(source -> source.kind().equals(set.kind()))));
    }

    private static Response back(String code, ColumnSet set, List<String> columns) {
        ExportChoice choice = new ExportChoice();
        choice.kind = set.kind();
        return Redirect.to(choice.href(ExportDesk.home(code), columns));
    }

    private String page(String code, ColumnSet set, Form form) {
        models.put("home", ExportDesk.home(code));
        models.put("set", set);
        models.put("form", form);
        return "export/set";
    }
}
