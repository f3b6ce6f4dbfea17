package callboard.login;

import callboard.consent.Asking;
import callboard.consent.ConsentLedger;
import callboard.consent.ConsentText;
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
import java.util.List;

/**
 * A candidate's registration: number or e-mail, the code sent there, a password. Sending the code shows the same page
 * again instead of redirecting, because a redirect would have to carry the number in an address.
 */
@Public("whoever has no account yet cannot be signed in")
@Controller
@Path("/register")
@RequestScoped
public class RegistrationController {

    private static final String VIEW = "login/register";

    private final CodeDesk codes;
    private final RegistrationService registrations;
    private final Asking consents;
    private final ConsentLedger ledger;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    RegistrationController(
            CodeDesk codes,
            RegistrationService registrations,
            Asking consents,
            ConsentLedger ledger,
            Forms forms,
            Flash flash,
            Models models) {
        this.codes = codes;
        this.registrations = registrations;
        this.consents = consents;
        this.ledger = ledger;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String show() {
        return page(forms.empty(), false);
    }

    @GET
    @Path("/international")
    public String showInternational() {
        return page(forms.empty(), true);
    }

    @POST
    @Path("/codes")
    public Response send(@BeanParam CodeForm fields) {
        return send(fields, false);
    }

    @POST
    @Path("/international/codes")
    public Response sendInternational(@BeanParam CodeForm fields) {
        return send(fields, true);
    }

    @POST
    public Response create(@BeanParam CodeForm fields) {
        return create(fields, false);
    }

    @POST
    @Path("/international")
    public Response createInternational(@BeanParam CodeForm fields) {
        return create(fields, true);
    }

    private Response send(CodeForm fields, boolean international) {
        Form form = forms.check(fields);
        fields.requireKind(form, international);
        codes.send(CodePurpose.REGISTER, fields, form);
        return again(form, international);
    }

    private Response create(CodeForm fields, boolean international) {
        Form form = forms.check(fields);
        fields.requireKind(form, international);
        fields.requireRest(form);
        List<ConsentText> agreed = ledger.inForce();
        consents.judge(form, agreed);
        if (form.hasErrors()) {
            return again(form, international);
        }
        if (!registrations.register(fields, agreed)) {
            form.reject("code", "login.code.wrong");
            return again(form, international);
        }
        flash.ok("login.registered");
        return Redirect.to("/");
    }

    private Response again(Form form, boolean international) {
        page(form, international);
        return form.hasErrors() ? Wrong.form(VIEW) : Response.ok(VIEW).build();
    }

    private String page(Form form, boolean international) {
        codes.show();
        consents.show();
        models.put("form", form);
        models.put("international", international);
        models.put("address", international ? "/register/international" : "/register");
        return VIEW;
    }
}
