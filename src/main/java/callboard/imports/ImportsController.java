package callboard.imports;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.intake.ImportFiles;
import callboard.school.DeskSchool;
import callboard.school.Season;
import callboard.web.Form;
import callboard.web.Forms;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The imports of the season, with the form for another. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/roster/imports")
@RequestScoped
public class ImportsController {

    private static final int MOST = 100;

    private final DeskSchool desk;
    private final RosterImports imports;
    private final ImportFiles files;
    private final Forms forms;
    private final Models models;

    @Inject
    ImportsController(DeskSchool desk, RosterImports imports, ImportFiles files, Forms forms, Models models) {
        this.desk = desk;
        this.imports = imports;
        this.files = files;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public String list() {
        return page(forms.empty());
    }

    /** The page, for whoever wants to show the upload form again. */
    String page(Form form) {
        Optional<Season> season = desk.season();
        models.put("school", desk.school());
        models.put("season", season);
        models.put("may", desk.mayPrepare());
        models.put("form", form);
        models.put("list", desk.href("roster/imports"));
        models.put("megabytes", files.limits().fileBytes() >> 20);
        models.put("rows", season.map(this::rows).orElse(List.of()));
        return "imports/list";
    }

    private List<Row> rows(Season season) {
        return imports.ofSeason(season.schoolId(), season.id(), Limit.of(MOST)).stream()
                .map(roster -> new Row(roster, roster.keptFrom().plus(files.kept())))
                .toList();
    }

    /** An import, and when its file goes. */
    public record Row(RosterImport roster, Instant goesAt) {}
}
