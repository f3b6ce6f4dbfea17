package callboard.overview;

import callboard.account.Account;
import callboard.account.SignedInDoor;
import callboard.factor.OwnFactor;
import callboard.notice.Notices;
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
    private final Notices notices;
    private final OwnFactor factor;
    private final Forms forms;
    private final Models models;

    @Inject
    AccountController(OwnAccount own, Notices notices, OwnFactor factor, Forms forms, Models models) {
        this.own = own;
        this.notices = notices;
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
        models.put("unread", notices.unread(account.id()));
        models.put("signIns", own.openSignIns());
        models.put("here", own.here());
        models.put("shortest", PasswordForm.shortest(account));
        models.put("form", form);
        return view(account);
    }

    /** In the frame of the place where he works. */
    private String view(Account account) {
        if (account.isCandidate()) {
            return "overview/candidate";
        }
        models.put("factor", factor.state());
        return own.onlyJudges() ? "overview/judge" : "overview/staff";
    }
}
