package callboard.export;

import callboard.account.Role;
import callboard.account.SchoolCodes;
import callboard.account.SchoolDoor;
import callboard.config.Clock;
import callboard.job.LongWork;
import callboard.job.LongWorks;
import callboard.web.Flash;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Ui;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** 导出: what the person asking may take out of the school, and what was taken out of it. */
@SchoolDoor({Role.OFFICER, Role.ADMIN, Role.EXPORTER})
@Controller
@Path("/schools/{code}/desk/exports")
@RequestScoped
public class ExportsController {

    private static final int MOST = 50;

    private final SchoolCodes codes;
    private final ExportService exports;
    private final ExportSources sources;
    private final ExportFiles files;
    private final LongWorks works;
    private final Flash flash;
    private final Ui ui;
    private final Clock clock;
    private final Models models;

    @Inject
    ExportsController(
            SchoolCodes codes,
            ExportService exports,
            ExportSources sources,
            ExportFiles files,
            LongWorks works,
            Flash flash,
            Ui ui,
            Clock clock,
            Models models) {
        this.codes = codes;
        this.exports = exports;
        this.sources = sources;
        this.files = files;
        this.works = works;
        this.flash = flash;
        this.ui = ui;
        this.clock = clock;
        this.models = models;
    }

    /** A past export with the job that writes it, where one does. */
    public record Line(ExportFile file, Optional<LongWork> work, boolean ready) {}

    @GET
    public String list(@PathParam("code") String code) {
        long school = school(code);
        List<Offer> offers = sources.all().stream()
                .flatMap(source -> source.offers(school).stream())
                .toList();
        models.put("home", home(code));
        models.put("offers", offers);
        models.put("formats", ExportFormat.SHEETS);
        models.put(
                "lines",
                files.ofSchool(school, Limit.of(MOST)).stream()
                        .filter(file -> offers.stream().anyMatch(file::is))
                        .map(this::line)
                        .toList());
        return "export/list";
    }

    @POST
    public Response make(
            @PathParam("code") String code,
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("subject") @DefaultValue("") String subject,
            @FormParam("format") @DefaultValue("") String format) {
        long school = school(code);
        ExportSource source = NotFound.unless(sources.of(kind));
        Offer offer = NotFound.unless(source.offers(school).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst());
        ExportFile file =
                exports.ask(school, Demand.of(offer, ExportFormat.of(format, source.formats()), ui.language()));
        if (file.isReady(clock.now())) {
            flash.ok("export.made", file.title());
        }
        return Redirect.to(home(code));
    }

    /** One export alone, for the page that waits. */
    @GET
    @Path("/{export}/progress")
    public String progress(@PathParam("code") String code, @PathParam("export") String ref) {
        models.put("home", home(code));
        models.put("line", line(find(code, ref)));
        return "export/progress";
    }

    ExportFile find(String code, String ref) {
        return NotFound.unless(files.byRef(school(code), ref).filter(exports::mayStill));
    }

    private Line line(ExportFile file) {
        return new Line(file, works.latest(ExportWork.KIND, file.ref()), file.isReady(clock.now()));
    }

    private long school(String code) {
        return codes.idOf(code).orElseThrow(NotFound.exception());
    }

    private static String home(String code) {
        return "/schools/" + code + "/desk/exports";
    }
}
