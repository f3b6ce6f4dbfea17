package callboard.unsent;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.account.SignedInDoor;
import callboard.rich.Prose;
import callboard.web.Flash;
import callboard.web.NotFound;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;

/**
 * The forms that were kept for the person asking. Each goes on to where it was sent, with the wish to be shown and not to be saved:
 * he finds his form as he left it, with today's rules and whatever a colleague did meanwhile.
 */
@SignedInDoor
@Controller
@Path("/unsent")
@RequestScoped
public class UnsentController {

    private static final int EXCERPT = 60;

    private final UnsentForms forms;
    private final Keeping keeping;
    private final CurrentSignIn current;
    private final Flash flash;
    private final Models models;

    @Inject
    UnsentController(UnsentForms forms, Keeping keeping, CurrentSignIn current, Flash flash, Models models) {
        this.forms = forms;
        this.keeping = keeping;
        this.current = current;
        this.flash = flash;
        this.models = models;
    }

    /** A kept form with what was typed and the beginning of its longest text. */
    public record Line(UnsentForm form, List<Keeping.Field> fields, String excerpt) {}

    @GET
    public String list() {
        models.put("lines", keeping.of(account().id()).stream().map(this::line).toList());
        return "unsent/list";
    }

    @POST
    @Path("/{form}/removal")
    @Transactional
    public Response remove(@PathParam("form") String ref) {
        forms.remove(NotFound.unless(forms.of(account().id(), ref)));
        flash.ok("unsent.removed");
        return Redirect.to("/unsent");
    }

    private Line line(UnsentForm form) {
        List<Keeping.Field> fields = keeping.open(form);
        String longest = fields.stream()
                .filter(field -> !field.name().equals("was"))
                .map(Keeping.Field::value)
                .map(value -> value.startsWith("<") ? Prose.ofMarkup(value).plain() : value)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return new Line(form, fields, longest.length() <= EXCERPT ? longest : longest.substring(0, EXCERPT) + "…");
    }

    private Account account() {
        return current.account().orElseThrow(NotFound.exception());
    }
}
