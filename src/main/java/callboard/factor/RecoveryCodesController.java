package callboard.factor;

import callboard.account.SignedInDoor;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
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
import java.util.Optional;

/** New recovery codes for whoever used or lost his. */
@SignedInDoor
@Controller
@Path("/account/second-factor/recovery-codes")
@RequestScoped
public class RecoveryCodesController {

    private final OwnFactor own;
    private final FactorService service;
    private final Forms forms;
    private final Models models;

    @Inject
    RecoveryCodesController(OwnFactor own, FactorService service, Forms forms, Models models) {
        this.own = own;
        this.service = service;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public String show() {
        return page(forms.empty());
    }

    /** Answers with the codes themselves: they are shown once, and no address brings them back. */
    @POST
    public Response create(@BeanParam AgainForm fields) {
        Form form = forms.check(fields);
        page(form);
        if (!form.hasErrors()) {
            own.confirm(form, fields.password);
        }
        if (form.hasErrors()) {
            return Wrong.form(page(form));
        }
        models.put("setUp", false);
        models.put("codes", service.renewCodes(own.account()));
        models.put("onward", "/account/second-factor");
        return Response.ok("factor/codes").build();
    }

    private String page(Form form) {
        models.put("state", NotFound.unless(Optional.of(own.state()).filter(OwnFactor.State::isOn)));
        models.put("form", form);
        return "factor/renew";
    }
}
