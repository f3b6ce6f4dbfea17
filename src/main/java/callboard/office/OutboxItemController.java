package callboard.office;

import callboard.account.Permissions;
import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.notice.OutboxItem;
import callboard.notice.OutboxItems;
import callboard.notice.OutboxService;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** One message of the outbox: its text unless it is a code, its fate, and sending it again. */
@PlatformDoor({Role.PLATFORM_ADMIN, Role.SUPPORT})
@Controller
@Path("/platform/outbox/{item}")
@RequestScoped
public class OutboxItemController {

    private final OutboxItems outbox;
    private final OutboxService service;
    private final Permissions permissions;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    OutboxItemController(
            OutboxItems outbox,
            OutboxService service,
            Permissions permissions,
            Forms forms,
            Flash flash,
            Models models) {
        this.outbox = outbox;
        this.service = service;
        this.permissions = permissions;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String show(@PathParam("item") String ref) {
        return page(NotFound.unless(outbox.byRef(ref)), forms.empty());
    }

    @POST
    @Path("/delivery")
    public Response resend(@PathParam("item") String ref, @BeanParam ResendForm fields) {
        OutboxItem item = NotFound.unless(outbox.byRef(ref));
        Form form = forms.check(fields);
        service.mayResend(item).orRefuse();
        if (form.hasErrors()) {
            page(item, form);
            return Wrong.form("office/outbox-item");
        }
        service.resend(item, fields.reason.strip());
        flash.ok("office.outbox.resent");
        return Redirect.to("/platform/outbox/" + ref);
    }

    private String page(OutboxItem item, Form form) {
        models.put("form", form);
        models.put("item", item);
        models.put("text", service.text(item).orElse(null));
        models.put("resend", service.mayResend(item));
        models.put("reveal", service.mayReveal(item));
        models.put("mayAskToReveal", item.confidential() && permissions.has(Role.PLATFORM_ADMIN));
        return "office/outbox-item";
    }
}
