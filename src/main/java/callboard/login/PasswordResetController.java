package callboard.login;

import callboard.account.LogIn;
import callboard.rules.Verdict;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Public;
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
import jakarta.ws.rs.core.Response;

/** A new password for whoever forgot his, by a code to the number or address of the account. */
@Public("whoever forgot his password cannot sign in")
@Controller
@Path("/password-reset")
@RequestScoped
public class PasswordResetController {

    private static final String VIEW = "login/reset";

    private final CodeService codes;
    private final RegistrationService registrations;
    private final StartPage start;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    PasswordResetController(
            CodeService codes,
            RegistrationService registrations,
            StartPage start,
            Forms forms,
            Flash flash,
            Models models) {
        this.codes = codes;
        this.registrations = registrations;
        this.start = start;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String show() {
        models.put("form", forms.empty());
        return VIEW;
    }

    @POST
    @Path("/codes")
    public Response send(@BeanParam CodeForm fields) {
        Form form = checked(fields);
        if (!form.hasErrors()) {
            Verdict sent = codes.send(CodePurpose.RESET, fields.login());
            if (sent.isAllowed()) {
                models.put("sentTo", fields.login().masked());
            } else {
                form.reject("code", sent.reasonKey());
            }
        }
        return again(form);
    }

    @POST
    public Response update(@BeanParam CodeForm fields) {
        Form form = checked(fields);
        fields.requireRest(form);
        if (!form.hasErrors() && !registrations.reset(fields)) {
            form.reject("code", "login.code.wrong");
        }
        if (form.hasErrors()) {
            return again(form);
        }
        flash.ok("login.reset.done");
        return Redirect.to(start.address());
    }

    private Form checked(CodeForm fields) {
        Form form = forms.check(fields);
        if (form.errors("username").isEmpty() && fields.login().kind() == LogIn.Kind.OTHER) {
            form.reject("username", "login.address.wrong");
        }
        return form;
    }

    private Response again(Form form) {
        models.put("form", form);
        return form.hasErrors() ? Wrong.form(VIEW) : Response.ok(VIEW).build();
    }
}
