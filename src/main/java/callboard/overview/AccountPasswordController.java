package callboard.overview;

import callboard.account.Passwords;
import callboard.account.SignedInDoor;
import callboard.login.LogInService;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A new password for whoever knows the old one; wrong tries count as at the door, because a browser may be stolen. */
@SignedInDoor
@Controller
@Path("/account/password")
@RequestScoped
public class AccountPasswordController {

    private final OwnAccount own;
    private final LogInService logIn;
    private final Passwords passwords;
    private final AccountController page;
    private final Forms forms;
    private final Flash flash;

    @Inject
    AccountPasswordController(
            OwnAccount own, LogInService logIn, Passwords passwords, AccountController page, Forms forms, Flash flash) {
        this.own = own;
        this.logIn = logIn;
        this.passwords = passwords;
        this.page = page;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    public Response update(@BeanParam PasswordForm fields) {
        Form form = forms.check(fields);
        fields.judge(form, own.account());
        if (!form.hasErrors()) {
            confirm(form, fields.current);
        }
        if (form.hasErrors()) {
            return Wrong.form(page.page(form));
        }
        own.changePassword(passwords.hash(fields.password));
        flash.ok("overview.password.changed");
        return Redirect.to("/account");
    }

    private void confirm(Form form, String current) {
        LogInService.Outcome outcome = logIn.confirm(own.account(), current);
        if (outcome instanceof LogInService.Outcome.Wait wait) {
            form.reject("current", "overview.password.wait", wait.minute());
        } else if (outcome instanceof LogInService.Outcome.Wrong) {
            form.reject("current", "overview.password.wrong");
        }
    }
}
