package callboard.overview;

import callboard.account.CurrentSignIn;
import callboard.account.Grant;
import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.config.Clock;
import callboard.school.DeskSchool;
import callboard.school.Season;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a school's staff begin: whoever reads the season sees what waits, the others what their roles are for. */
@SchoolDoor({Role.ADMIN, Role.OFFICER, Role.REVIEWER, Role.JUDGE, Role.PUBLISHER, Role.EXPORTER, Role.AUDITOR})
@Controller
@Path("/schools/{code}/desk")
@RequestScoped
public class OverviewController {

    private final DeskSchool desk;
    private final Funnel funnel;
    private final Needs needs;
    private final CurrentSignIn current;
    private final Ui ui;
    private final Clock clock;
    private final Models models;

    @Inject
    OverviewController(
            DeskSchool desk, Funnel funnel, Needs needs, CurrentSignIn current, Ui ui, Clock clock, Models models) {
        this.desk = desk;
        this.funnel = funnel;
        this.needs = needs;
        this.current = current;
        this.ui = ui;
        this.clock = clock;
        this.models = models;
    }

    @GET
    public String show() {
        return desk.mayRead() ? season(clock.now()) : roles();
    }

    private String season(Instant now) {
        Optional<Season> season = desk.season();
        List<Funnel.Line> lines = season.map(one -> funnel.lines(one, now)).orElse(List.of());
        long registered = season.map(funnel::registered).orElse(0L);
        models.put("season", season);
        models.put("registered", registered);
        models.put("home", desk.href(""));
        models.put("lines", lines);
        models.put("stages", FunnelStage.values());
        models.put("groups", FunnelStage.Group.values());
        models.put("timeline", Timeline.of(lines, now).orElse(null));
        models.put("needs", needs.of(season, lines, registered, now));
        models.put("may", desk.mayPrepare());
        return "overview/desk";
    }

    private String roles() {
        models.put(
                "roles",
                current.grants().stream()
                        .filter(grant -> grant.schoolId() == desk.id())
                        .map(Grant::role)
                        .sorted()
                        .toList());
        models.put(
                "pages",
                ui.getMenu().stream()
                        .flatMap(section -> section.items().stream())
                        .filter(page -> !page.current())
                        .toList());
        return "overview/roles";
    }
}
