package callboard.consent;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** A new version of a text. It asks every candidate anew, so it is published only with a tick that says so. */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/consents/{kind}/new")
@RequestScoped
public class ConsentDraftController {

    private static final String VIEW = "consent/new";

    private final ConsentLedger ledger;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    ConsentDraftController(ConsentLedger ledger, Forms forms, Flash flash, Models models) {
        this.ledger = ledger;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String show(@PathParam("kind") String word) {
        ConsentText text = inForce(word);
        return page(forms.empty(), text, text.bodies());
    }

    @POST
    public Response create(@PathParam("kind") String word, @BeanParam ConsentDraftForm fields) {
        ConsentText text = inForce(word);
        ConsentText.Bodies typed = fields.bodies(text.bodies());
        Form form = forms.check(fields);
        fields.judge(form, typed);
        if (form.hasErrors()) {
            return Wrong.form(page(form, text, typed));
        }
        flash.ok("consent.published", ledger.publish(text.kind(), typed).number() + "");
        return Redirect.to("/platform/consents");
    }

    private ConsentText inForce(String word) {
        return NotFound.unless(ledger.inForce().stream()
                .filter(text -> text.kind().word().equals(word))
                .findFirst());
    }

    private String page(Form form, ConsentText text, ConsentText.Bodies bodies) {
        models.put("bodies", bodies);
        models.put("most", ConsentDraftForm.MOST);
        models.put("form", form);
        models.put("text", text);
        return VIEW;
    }
}
