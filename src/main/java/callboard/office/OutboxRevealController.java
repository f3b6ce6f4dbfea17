package callboard.office;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.notice.OutboxItem;
import callboard.notice.OutboxItems;
import callboard.notice.OutboxService;
import callboard.web.Forms;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/**
 * The text of a code, where no gateway carries it. It answers the POST itself instead of redirecting, because each look
 * is an act of its own and the text must lie at no address.
 */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/outbox/{item}/reveal")
@RequestScoped
public class OutboxRevealController {

    private final OutboxItems outbox;
    private final OutboxService service;
    private final Forms forms;
    private final Models models;

    @Inject
    OutboxRevealController(OutboxItems outbox, OutboxService service, Forms forms, Models models) {
        this.outbox = outbox;
        this.service = service;
        this.forms = forms;
        this.models = models;
    }

    @POST
    public String reveal(@PathParam("item") String ref) {
        OutboxItem item = NotFound.unless(outbox.byRef(ref));
        models.put("text", service.reveal(item));
        models.put("item", item);
        models.put("form", forms.empty());
        models.put("resend", service.mayResend(item));
        models.put("reveal", service.mayReveal(item));
        models.put("mayAskToReveal", false);
        return "office/outbox-item";
    }
}
