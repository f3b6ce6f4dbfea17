package callboard.outgoing;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.rules.Verdict;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Saved choices of columns, for all who may export the kind; a {@link ColumnSetController} has what becomes of one. */
@SchoolDoor({Role.OFFICER, Role.ADMIN, Role.EXPORTER})
@Controller
@Path("/schools/{code}/desk/exports/sets")
@RequestScoped
public class ColumnSetsController {

    private final ExportDesk desk;
    private final ColumnSetService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    ColumnSetsController(ExportDesk desk, ColumnSetService service, Forms forms, Flash flash, Models models) {
        this.desk = desk;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    /** The name it is found by. */
    public static class NameForm {

        @FormParam("name")
        @DefaultValue("")
        @NotBlank(message = "export.set.name.missing")
        @Size(max = ColumnSet.LONGEST_NAME, message = "export.set.name.long")
        String name = "";
    }

    @GET
    @Path("/new")
    public String blank(@PathParam("code") String code, @BeanParam ExportQuery query) {
        ExportChoice choice = query.choice();
        return page(code, choice, desk.pick(desk.school(code), choice), forms.empty());
    }

    @POST
    public Response create(@PathParam("code") String code, @BeanParam ExportChoice choice, @BeanParam NameForm fields) {
        long school = desk.school(code);
        ExportDesk.Picked picked = desk.pick(school, choice);
        Form form = checked(school, choice.kind, fields, "");
        if (form.hasErrors()) {
            return Wrong.form(page(code, choice, picked, form));
        }
        service.save(school, new ColumnSet.Named(choice.kind, fields.name.strip(), picked.ids()));
        flash.ok("export.set.saved", fields.name.strip());
        return Redirect.to(choice.href(ExportDesk.home(code), picked.ids()));
    }

    Form checked(long school, String kind, NameForm fields, String set) {
        Form form = forms.check(fields);
        Verdict verdict = service.mayBeCalled(school, kind, fields.name.strip(), set);
        if (!form.hasErrors() && verdict.isRefused()) {
            form.reject("name", verdict.reasonKey(), verdict.args().toArray());
        }
        return form;
    }

    private String page(String code, ExportChoice choice, ExportDesk.Picked picked, Form form) {
        models.put("home", ExportDesk.home(code));
        models.put("kind", choice.kind);
        models.put("subject", choice.subject);
        models.put("filter", choice.filter);
        models.put("picked", picked);
        models.put("from", choice.href(ExportDesk.home(code), picked.ids()));
        models.put("form", form);
        return "export/set-new";
    }
}
