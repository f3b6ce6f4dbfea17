package callboard.filing;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.ExamNames;
import callboard.export.ExportFile;
import callboard.export.ExportFormat;
import callboard.rules.Verdict;
import callboard.school.DeskSchool;
import callboard.web.Flash;
import callboard.web.NotFound;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** 合格备案: the checks of the regulator's file, and the file. */
@SchoolDoor({Role.OFFICER, Role.ADMIN, Role.PUBLISHER, Role.EXPORTER})
@Controller
@Path("/schools/{code}/desk/exports/filing")
@RequestScoped
public class FilingController {

    private static final List<ExportFormat> FORMATS = List.of(ExportFormat.XLSX, ExportFormat.DBF);

    private final DeskSchool desk;
    private final Filings filings;
    private final FilingService service;
    private final FilingSource source;
    private final FaultyLines faulty;
    private final ExamNames names;
    private final Permissions permissions;
    private final Flash flash;
    private final Models models;

    @Inject
    FilingController(
            DeskSchool desk,
            Filings filings,
            FilingService service,
            FilingSource source,
            FaultyLines faulty,
            ExamNames names,
            Permissions permissions,
            Flash flash,
            Models models) {
        this.desk = desk;
        this.filings = filings;
        this.service = service;
        this.source = source;
        this.faulty = faulty;
        this.names = names;
        this.permissions = permissions;
        this.flash = flash;
        this.models = models;
    }

    /** A last round of the plan, by its name. */
    public record Line(String name, FilingScope.LastRound part) {}

    /** @param of the publication that alone is looked at; empty for everything that is published */
    @GET
    public String show(@QueryParam("of") @DefaultValue("") String of) {
        frame(of);
        Optional<FilingScope> scope = scope(of);
        models.put("scope", scope);
        scope.ifPresent(one -> {
            FilingReport report = FilingReport.of(filings, one);
            models.put("report", report);
            models.put("mayFile", source.mayHave(desk.id()).and(FilingPolicy.mayFile(report)));
            models.put(
                    "parts",
                    one.parts().stream()
                            .map(part -> new Line(names.of(part.exam()), part))
                            .toList());
        });
        return "filing/show";
    }

    /** The rows with one fault in one field. */
    @GET
    @Path("/rows")
    public String rows(
            @QueryParam("of") @DefaultValue("") String of,
            @QueryParam("field") @DefaultValue("") String field,
            @QueryParam("fault") @DefaultValue("") String fault,
            @QueryParam("from") @DefaultValue("0") int from) {
        frame(of);
        FilingReport.Group group = NotFound.unless(FaultyLines.kind(field, fault));
        FaultyLines.Page page = faulty.page(NotFound.unless(scope(of)), group, from);
        models.put("group", group);
        models.put("lines", page.lines());
        models.put("rowCount", page.all());
        models.put("from", page.from());
        models.put(
                "previous", page.from() == 0 ? null : address(of, group, Math.max(0, page.from() - FaultyLines.SHOWN)));
        models.put("next", page.last() >= page.all() ? null : address(of, group, page.last()));
        return "filing/rows";
    }

    private String address(String of, FilingReport.Group group, int from) {
        return desk.href("exports/filing/rows?of=" + of + "&field=" + group.field() + "&fault=" + group.fault()
                + "&from=" + from);
    }

    @POST
    public Response make(
            @FormParam("of") @DefaultValue("") String of, @FormParam("format") @DefaultValue("") String format) {
        FilingScope scope = NotFound.unless(scope(of).filter(one -> one.people() > 0));
        ExportFormat wanted = ExportFormat.of(format, FORMATS);
        Verdict verdict = service.mayMake(scope, wanted);
        if (verdict.isRefused()) {
            flash.bad(verdict.reasonKey(), verdict.args().toArray());
            return Redirect.to(desk.href("exports/filing"));
        }
        ExportFile file = service.make(scope, wanted);
        return Redirect.to(
                file.writtenAt().isPresent() ? desk.href("exports/" + file.ref() + "/file") : desk.href("exports"));
    }

    private void frame(String of) {
        long school = desk.id();
        models.put("base", desk.href("exports/filing"));
        models.put("desk", desk.href(""));
        models.put("of", of);
        models.put("mayHave", source.mayHave(school).isAllowed());
        models.put("mayName", permissions.has(Role.ADMIN, school));
        models.put("mayOpenRows", desk.mayRead());
        models.put("mayList", desk.mayRead() || permissions.has(Role.EXPORTER, school));
        models.put("fields", List.of(FilingField.values()));
    }

    private Optional<FilingScope> scope(String of) {
        Optional<FilingScope> all = filings.current(desk.school());
        return of.isEmpty() ? all : Optional.of(NotFound.unless(all.flatMap(one -> one.only(of))));
    }
}
