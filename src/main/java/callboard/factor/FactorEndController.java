package callboard.factor;

import callboard.account.SignedInDoor;
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
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The end of one's second factor, where no role demands it. */
@SignedInDoor
@Controller
@Path("/account/second-factor/end")
@RequestScoped
public class FactorEndController {

    private final OwnFactor own;
    private final FactorService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    FactorEndController(OwnFactor own, FactorService service, Forms forms, Flash flash, Models models) {
        this.own = own;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String show() {
        return page(forms.empty());
    }

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
        service.turnOff(own.account());
        flash.ok("factor.off.done");
        return Redirect.to("/account");
    }

    private String page(Form form) {
        own.mayTurnOff().orRefuse();
        models.put("state", NotFound.unless(Optional.of(own.state()).filter(OwnFactor.State::isOn)));
        models.put("form", form);
        return "factor/end";
    }
}
