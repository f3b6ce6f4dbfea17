package callboard.support;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.notice.OutboxItem;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What support does for one candidate; all acts share one reason field. */
@PlatformDoor({Role.SUPPORT, Role.PLATFORM_ADMIN})
@Controller
@Path("/platform/support/candidates/{person}")
@RequestScoped
public class ActsController {

    private final PersonPage page;
    private final SupportService service;
    private final Forms forms;
    private final Flash flash;

    @Inject
    ActsController(PersonPage page, SupportService service, Forms forms, Flash flash) {
        this.page = page;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
    }

    /** One act on a person who was found. */
    private interface Deed {
        void on(Whole whole);
    }

    @POST
    @Path("/unlocking")
    public Response unlock(@PathParam("person") String ref, @BeanParam ReasonForm fields) {
        return act(ref, fields, "support.unlocked", whole -> service.unlock(whole.person(), fields.tidied()));
    }

    @POST
    @Path("/sign-ins/end")
    public Response endSignIns(@PathParam("person") String ref, @BeanParam ReasonForm fields) {
        return act(
                ref,
                fields,
                "support.ended",
                whole -> service.endSignIns(whole.person(), whole.inRoom(), fields.tidied()));
    }

    @POST
    @Path("/calls")
    public Response note(@PathParam("person") String ref, @BeanParam ReasonForm fields) {
        return act(ref, fields, "support.noted", whole -> service.note(whole.person(), fields.tidied()));
    }

    /** Only what was sent to this person can be sent again from here. */
    @POST
    @Path("/messages/{item}")
    public Response resend(
            @PathParam("person") String ref, @PathParam("item") String message, @BeanParam ReasonForm fields) {
        return act(ref, fields, "support.resent", whole -> {
            OutboxItem item = NotFound.unless(whole.messages().stream()
                    .filter(one -> one.ref().equals(message))
                    .findFirst());
            service.resend(whole.person(), item, fields.tidied());
        });
    }

    private Response act(String ref, ReasonForm fields, String said, Deed deed) {
        Whole whole = page.find(ref);
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            page.show(whole, "", form, forms.empty());
            return Wrong.form("support/person");
        }
        deed.on(whole);
        flash.ok(said);
        return Redirect.to(whole.person().href());
    }
}
