package callboard.consent;

import callboard.account.Account;
import callboard.account.CandidateDoor;
import callboard.account.CurrentSignIn;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What one agreed to, and what is still to be read and agreed to. */
@CandidateDoor
@Controller
@Path("/account/consents")
@RequestScoped
public class OwnConsentsController {

    private static final String VIEW = "consent/own";

    private final CurrentSignIn current;
    private final ConsentLedger ledger;
    private final Asking asking;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    OwnConsentsController(
            CurrentSignIn current, ConsentLedger ledger, Asking asking, Forms forms, Flash flash, Models models) {
        this.current = current;
        this.ledger = ledger;
        this.asking = asking;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String show(@QueryParam("next") @DefaultValue("") String next) {
        ConsentForm fields = new ConsentForm();
        fields.next = next;
        return page(forms.show(fields), ledger.missing(me()));
    }

    @POST
    public Response create(@BeanParam ConsentForm fields) {
        Form form = forms.check(fields);
        List<ConsentText> missing = ledger.missing(me());
        asking.judge(form, missing);
        if (form.hasErrors()) {
            return Wrong.form(page(form, missing));
        }
        ledger.agree(me(), missing);
        flash.ok("consent.agreed");
        return Redirect.to(Redirect.inside(fields.next, "/account/consents"));
    }

    private Account me() {
        return NotFound.unless(current.account());
    }

    private String page(Form form, List<ConsentText> missing) {
        asking.show(missing);
        models.put("form", form);
        models.put("given", ledger.of(me()));
        return VIEW;
    }
}
