package callboard.consent;

import callboard.web.NotFound;
import callboard.web.Public;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The texts themselves, every version. */
@Public("whoever is asked to agree must be able to read first")
@Controller
@Path("/consents/{kind}")
@RequestScoped
public class ConsentTextController {

    private final ConsentTexts texts;
    private final Ui ui;
    private final Models models;

    @Inject
    ConsentTextController(ConsentTexts texts, Ui ui, Models models) {
        this.texts = texts;
        this.ui = ui;
        this.models = models;
    }

    @GET
    public String show(@PathParam("kind") String word) {
        return page(NotFound.unless(texts.inForce().stream()
                .filter(text -> text.kind().word().equals(word))
                .findFirst()));
    }

    @GET
    @Path("/{n: \\d+}")
    public String show(@PathParam("kind") String word, @PathParam("n") int number) {
        return page(NotFound.unless(ConsentKind.of(word).flatMap(kind -> texts.version(kind, number))));
    }

    private String page(ConsentText text) {
        models.put("text", text);
        models.put("body", text.prose(ui.language()));
        models.put("old", texts.version(text.kind(), text.number() + 1).isPresent());
        return "consent/text";
    }
}
