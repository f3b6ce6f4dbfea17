package callboard.login;

import callboard.account.LogIn;
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

    private final CodeDesk codes;
    private final RegistrationService registrations;
    private final StartPage start;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    PasswordResetController(
            CodeDesk codes,
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
        codes.show();
        models.put("form", forms.empty());
        return VIEW;
    }

    @POST
    @Path("/codes")
    public Response send(@BeanParam CodeForm fields) {
        Form form = checked(fields);
        codes.send(CodePurpose.RESET, fields, form);
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
        codes.show();
        models.put("form", form);
        return form.hasErrors() ? Wrong.form(VIEW) : Response.ok(VIEW).build();
    }
}
