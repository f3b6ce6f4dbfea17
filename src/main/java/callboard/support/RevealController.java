package callboard.support;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.factor.OwnFactor;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/**
 * The whole number of a document, for a reviewer who says why and gives his password once more. The answer to the POST is the
 * page itself, so that the number lies at no address.
 */
@PlatformDoor(Role.PLATFORM_REVIEWER)
@Controller
@Path("/platform/support/candidates/{person}/document")
@RequestScoped
public class RevealController {

    private final PersonPage page;
    private final SupportService service;
    private final OwnFactor own;
    private final Forms forms;
    private final Models models;

    @Inject
    RevealController(PersonPage page, SupportService service, OwnFactor own, Forms forms, Models models) {
        this.page = page;
        this.service = service;
        this.own = own;
        this.forms = forms;
        this.models = models;
    }

    @POST
    public Response reveal(@PathParam("person") String ref, @BeanParam RevealForm fields) {
        Whole whole = page.find(ref);
        Form form = forms.check(fields);
        if (!form.hasErrors()) {
            own.confirm(form, fields.password);
        }
        if (form.hasErrors()) {
            page.show(whole, "", forms.empty(), form);
            return Wrong.form("support/person");
        }
        models.put("number", service.reveal(whole.person(), page.isReviewer(), fields.why.strip()));
        return Response.ok(page.show(whole, "")).build();
    }
}
