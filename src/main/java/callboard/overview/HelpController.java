package callboard.overview;

import callboard.policy.Policies;
import callboard.policy.Policy;
import callboard.web.Public;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Whom to ask and how to film. */
@Public("whoever cannot sign in needs help most")
@Controller
@Path("/help")
@RequestScoped
public class HelpController {

    private static final List<Point> GUIDE = List.of(
            new Point("frame", "maximize"),
            new Point("light", "sun"),
            new Point("sound", "volume"),
            new Point("stand", "device-mobile-rotated"),
            new Point("off", "phone-off"),
            new Point("room", "battery-2"));

    private final Policies policies;
    private final Models models;

    @Inject
    HelpController(Policies policies, Models models) {
        this.policies = policies;
        this.models = models;
    }

    /** One piece of advice: the message keys {@code overview.guide.<name>} and, for its sentence, {@code .more}. */
    public record Point(String name, String icon) {}

    @GET
    public String show() {
        models.put("guide", GUIDE);
        models.put("hours", policies.text(Policy.SERVICE_HOURS));
        return "overview/help";
    }
}
