package callboard.mapping;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.imports.DeskImport;
import callboard.imports.ImportService;
import callboard.imports.RosterImport;
import callboard.intake.SheetColumns;
import callboard.rules.Verdict;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** What the columns of a file mean (R-43, step 2): guessed, remembered, corrected. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/roster/imports/{import}/mapping")
@RequestScoped
public class ImportMappingController {

    private final DeskImport desk;
    private final MappingPage page;
    private final ImportService service;
    private final Forms forms;
    private final Models models;

    @Inject
    ImportMappingController(DeskImport desk, MappingPage page, ImportService service, Forms forms, Models models) {
        this.desk = desk;
        this.page = page;
        this.service = service;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public Object edit(
            @PathParam("import") String ref,
            @QueryParam("sheet") @DefaultValue("") String sheet,
            @QueryParam("row") @DefaultValue("") String row,
            @QueryParam("two") @DefaultValue("") String two) {
        RosterImport roster = desk.find(ref);
        if (!roster.state().isOpen()) {
            return Redirect.to(desk.href(roster));
        }
        SheetColumns columns =
                NotFound.unless(page.columns(roster, new MappingPage.Place(sheet, row, two.equals("true"))));
        models.put("form", forms.empty());
        return page.show(columns);
    }

    /** The same with the headings where the officer says. */
    @GET
    @Path("/headings")
    public Object headings(
            @PathParam("import") String ref,
            @QueryParam("sheet") @DefaultValue("") String sheet,
            @QueryParam("row") @DefaultValue("") String row,
            @QueryParam("two") @DefaultValue("") String two) {
        return edit(ref, sheet, row, two);
    }

    @POST
    public Response update(@PathParam("import") String ref, @BeanParam MappingForm fields) {
        RosterImport roster = desk.find(ref);
        if (!roster.state().isOpen()) {
            return Redirect.to(desk.href(roster));
        }
        SheetColumns columns =
                NotFound.unless(page.columns(roster, fields.place())).with(fields.use);
        Form form = forms.check(fields);
        Verdict ready = columns.columns().mayRead();
        if (ready.isRefused()) {
            form.reject("use", ready.reasonKey(), ready.args().toArray());
        }
        if (form.hasErrors()) {
            models.put("splits", fields.splitsMajors());
            models.put("form", form);
            return Wrong.form(page.show(columns));
        }
        service.map(roster, columns.sheet(), columns.columns(), fields.splitsMajors());
        return Redirect.to(desk.href(roster));
    }
}
