package callboard.publication;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.config.Clock;
import callboard.export.FilterText;
import callboard.export.Offer;
import callboard.result.Outcome;
import callboard.result.Publication;
import callboard.result.PublicationLines;
import callboard.school.DeskSchool;
import callboard.web.Forms;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One publication: its numbers, its checks, the people at the line, and the sheet behind. */
@SchoolDoor({Role.OFFICER, Role.ADMIN, Role.PUBLISHER})
@Controller
@Path("/schools/{code}/desk/publications/{publication}")
@RequestScoped
public class PublicationController {

    private static final int PAGE = 50;

    private final DeskSchool desk;
    private final PublicationPage page;
    private final PublicationLines lines;
    private final ResultSheet sheets;
    private final Forms forms;
    private final Clock clock;
    private final Models models;

    @Inject
    PublicationController(
            DeskSchool desk,
            PublicationPage page,
            PublicationLines lines,
            ResultSheet sheets,
            Forms forms,
            Clock clock,
            Models models) {
        this.desk = desk;
        this.page = page;
        this.lines = lines;
        this.sheets = sheets;
        this.forms = forms;
        this.clock = clock;
        this.models = models;
    }

    @GET
    public String show(@PathParam("publication") String ref) {
        ConfirmForm fields = new ConfirmForm();
        fields.prepare(clock.now());
        return page.show(models, page.find(ref), forms.show(fields), forms.empty());
    }

    /** The whole sheet, by pages; an unknown outcome filters nothing. */
    @GET
    @Path("/lines")
    public String lines(
            @PathParam("publication") String ref,
            @QueryParam("outcome") @DefaultValue("") String outcome,
            @QueryParam("after") @DefaultValue("0") int after) {
        Publication publication = page.find(ref);
        List<Outcome> wanted = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(outcome))
                .toList();
        List<Outcome> outcomes = wanted.isEmpty() ? List.of(Outcome.values()) : wanted;
        var rows = lines.page(desk.id(), publication.id(), outcomes, after, Limit.of(PAGE + 1));
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        models.put("home", desk.href("publications"));
        models.put("page", page.href(publication));
        models.put("publication", publication);
        models.put("outcome", wanted.isEmpty() ? "" : outcome);
        models.put("outcomes", Outcome.values());
        models.put("export", export(publication, wanted));
        models.put(
                "total",
                outcomes.stream().mapToInt(one -> publication.counts().of(one)).sum());
        models.put("first", after <= 0);
        models.put("more", rows.size() > PAGE);
        models.put(
                "last", shown.isEmpty() ? 0 : shown.get(shown.size() - 1).line().place());
        models.put(
                "lines",
                shown.stream()
                        .map(row -> NearLine.of(row, publication.counts().passed()))
                        .toList());
        return "result/lines";
    }

    private String export(Publication publication, List<Outcome> wanted) {
        return sheets.allowed(desk.id()).test(publication.ref())
                ? FilterText.export(
                        desk.href("exports"),
                        new Offer(ResultSheet.KIND, publication.ref(), publication.label(), 0),
                        wanted.isEmpty()
                                ? Map.of()
                                : Map.of("outcome", wanted.get(0).name()))
                : "";
    }
}
