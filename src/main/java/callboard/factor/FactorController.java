package callboard.factor;

import callboard.account.SignedInDoor;
import callboard.login.StartPage;
import callboard.web.Form;
import callboard.web.Forms;
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
import java.util.Optional;

/** One's own second factor: whether it is on, and how to set it up on this or another phone. */
@SignedInDoor
@Controller
@Path("/account/second-factor")
@RequestScoped
public class FactorController {

    private static final String VIEW = "factor/show";

    private final OwnFactor own;
    private final FactorService service;
    private final StartPage start;
    private final Forms forms;
    private final Models models;

    @Inject
    FactorController(OwnFactor own, FactorService service, StartPage start, Forms forms, Models models) {
        this.own = own;
        this.service = service;
        this.start = start;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public String show() {
        return page(forms.empty());
    }

    @POST
    public Response create() {
        service.prepare(own.account());
        return Redirect.to("/account/second-factor");
    }

    /** Answers with the recovery codes themselves: they are shown once, and no address brings them back. */
    @POST
    @Path("/confirmation")
    public Response confirm(@BeanParam ConfirmationForm fields) {
        Optional<SecondFactor> factor = own.factor();
        if (own.pending().isEmpty() || factor.isEmpty()) {
            return Redirect.to("/account/second-factor");
        }
        Form form = forms.check(fields);
        if (!form.hasErrors()) {
            own.confirm(form, fields.password);
        }
        List<String> codes = form.hasErrors() ? List.of() : service.confirm(own.account(), factor.get(), fields.code);
        if (!form.hasErrors() && codes.isEmpty()) {
            form.reject("code", "factor.code.app");
        }
        return form.hasErrors() ? Wrong.form(page(form)) : codes(codes);
    }

    private Response codes(List<String> codes) {
        models.put("codes", codes);
        models.put("setUp", true);
        models.put("onward", start.address());
        return Response.ok("factor/codes").build();
    }

    private String page(Form form) {
        models.put("form", form);
        models.put("state", own.state());
        models.put("seed", own.pending().orElse(null));
        models.put("off", own.mayTurnOff());
        return VIEW;
    }
}
