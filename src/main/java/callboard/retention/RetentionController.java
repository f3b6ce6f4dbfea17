package callboard.retention;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How long personal data is kept, what is due, and what was deleted when. */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/retention")
@RequestScoped
public class RetentionController {

    private static final int RECENT = 50;

    private final Retention retention;
    private final Deletions deletions;
    private final Models models;

    @Inject
    RetentionController(Retention retention, Deletions deletions, Models models) {
        this.retention = retention;
        this.deletions = deletions;
        this.models = models;
    }

    /** One class as the page shows it. */
    public record Line(String name, int days, long due, Optional<Deletions.Total> total) {}

    @GET
    public String list() {
        Map<String, Deletions.Total> totals =
                deletions.totals().stream().collect(Collectors.toMap(Deletions.Total::className, Function.identity()));
        List<Line> lines = retention.classes().stream()
                .map(each -> new Line(
                        each.name(),
                        each.days(),
                        each.days() == 0 ? 0 : each.due(retention.before(each)),
                        Optional.ofNullable(totals.get(each.name()))))
                .toList();
        models.put("lines", lines);
        models.put("recent", deletions.recent(Limit.of(RECENT)));
        return "retention/list";
    }
}
