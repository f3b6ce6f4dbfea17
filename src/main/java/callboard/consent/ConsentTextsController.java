package callboard.consent;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Every version with how many agreed to it, for the platform's administrators. */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/consents")
@RequestScoped
public class ConsentTextsController {

    private final ConsentTexts texts;
    private final Consents consents;
    private final Models models;

    @Inject
    ConsentTextsController(ConsentTexts texts, Consents consents, Models models) {
        this.texts = texts;
        this.consents = consents;
        this.models = models;
    }

    /** A version and how many people agreed to it. */
    public record Line(ConsentText text, boolean inForce, long people) {}

    @GET
    public String list() {
        List<ConsentText> inForce = texts.inForce();
        List<Consents.Count> counts = consents.counts();
        models.put("kinds", ConsentKind.values());
        models.put(
                "lines",
                texts.all().stream().map(text -> line(text, inForce, counts)).toList());
        return "consent/list";
    }

    private static Line line(ConsentText text, List<ConsentText> inForce, List<Consents.Count> counts) {
        long people = counts.stream()
                .filter(count -> count.kind() == text.kind() && count.number() == text.number())
                .mapToLong(Consents.Count::people)
                .sum();
        boolean counted = inForce.stream().anyMatch(newest -> newest.ref().equals(text.ref()));
        return new Line(text, counted, people);
    }
}
