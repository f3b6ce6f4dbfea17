package callboard.pool;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.pool.SheetReview.Line;
import callboard.pool.SheetReview.Outcome;
import callboard.prompt.FormalReading;
import callboard.prompt.Pool;
import callboard.subject.Subject;
import callboard.web.Flash;
import callboard.web.NotFound;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;

/** What a sheet would bring into its pool, row by row; then it is written, or dropped. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/subjects/{subject}/prompts/imports")
@RequestScoped
public class SheetPreviewController {

    private static final int PAGE = 50;

    private final DeskPool desk;
    private final SheetImports imports;
    private final SheetService service;
    private final FormalReading reading;
    private final Flash flash;
    private final Models models;

    @Inject
    SheetPreviewController(
            DeskPool desk,
            SheetImports imports,
            SheetService service,
            FormalReading reading,
            Flash flash,
            Models models) {
        this.desk = desk;
        this.imports = imports;
        this.service = service;
        this.reading = reading;
        this.flash = flash;
        this.models = models;
    }

    /** What stands in the preview is looked at like the pool itself. */
    @GET
    @Path("/{import}")
    public String show(
            @PathParam("exam") String examRef,
            @PathParam("subject") String subjectRef,
            @PathParam("import") String ref,
            @QueryParam("show") @DefaultValue("") String show) {
        DeskPool.Place place = desk.find(examRef, subjectRef);
        SheetImport sheet = find(place, ref);
        if (sheet.pool() == Pool.FORMAL) {
            reading.note(place.subject());
        }
        models.put("sheet", sheet);
        models.put("pool", sheet.pool());
        if (sheet.isOpen()) {
            review(service.review(place.subject(), sheet), show);
        }
        return "pool/preview";
    }

    @POST
    @Path("/{import}/commit")
    public Response commit(
            @PathParam("exam") String examRef,
            @PathParam("subject") String subjectRef,
            @PathParam("import") String ref) {
        DeskPool.Place place = desk.find(examRef, subjectRef);
        SheetImport sheet = find(place, ref);
        service.commit(place.exam(), place.subject(), sheet);
        flash.ok("pool.imported", find(place, ref).written());
        return Redirect.to(place.of(sheet.pool()));
    }

    @POST
    @Path("/{import}/removal")
    public Response remove(
            @PathParam("exam") String examRef,
            @PathParam("subject") String subjectRef,
            @PathParam("import") String ref) {
        DeskPool.Place place = desk.find(examRef, subjectRef);
        SheetImport sheet = find(place, ref);
        service.drop(sheet);
        flash.ok("pool.dropped");
        return Redirect.to(place.of(sheet.pool()));
    }

    /** What is wrong first, because that is what somebody wants to see; of each kind as many rows as a page holds. */
    private void review(SheetReview review, String show) {
        List<Outcome> chosen = Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(show))
                .toList();
        List<Line> lines = chosen.isEmpty() ? review.lines() : review.of(chosen.get(0));
        models.put("review", review);
        models.put("outcomes", Outcome.values());
        models.put("chosen", chosen.isEmpty() ? "" : chosen.get(0).name());
        models.put("lines", lines.subList(0, Math.min(PAGE, lines.size())));
        models.put("more", Math.max(0, lines.size() - PAGE));
        models.put("fresh", review.count(Outcome.NEW));
    }

    private SheetImport find(DeskPool.Place place, String ref) {
        Subject subject = place.subject();
        return NotFound.unless(imports.byRef(subject.schoolId(), subject.id(), ref));
    }
}
