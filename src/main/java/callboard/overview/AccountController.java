package callboard.overview;

import callboard.account.Account;
import callboard.account.SignedInDoor;
import callboard.factor.OwnFactor;
import callboard.web.Form;
import callboard.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** One's own account: who one is here, where one is signed in, and the password. */
@SignedInDoor
@Controller
@Path("/account")
@RequestScoped
public class AccountController {

    private final OwnAccount own;
    private final OwnFactor factor;
    private final Forms forms;
    private final Models models;

    @Inject
    AccountController(OwnAccount own, OwnFactor factor, Forms forms, Models models) {
        this.own = own;
        this.factor = factor;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public String show() {
        return page(forms.empty());
    }

    /** The page, for whoever wants to show the form on it again. */
    String page(Form form) {
        Account account = own.account();
        models.put("account", account);
        models.put("places", own.places());
        models.put("signIns", own.openSignIns());
        models.put("here", own.here());
        models.put("shortest", PasswordForm.shortest(account));
        models.put("form", form);
        if (account.isCandidate()) {
            return "overview/candidate";
        }
        models.put("factor", factor.state());
        return "overview/staff";
    }
}
