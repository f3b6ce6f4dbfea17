package callboard.office;

import callboard.account.SignedInDoor;
import callboard.notice.Notice;
import callboard.notice.Notices;
import callboard.notice.ReceivedNotices;
import callboard.rules.Asker;
import callboard.web.NotFound;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What a person was told, newest first. */
@SignedInDoor
@Controller
@Path("/notices")
@RequestScoped
public class NoticesController {

    private static final int SIZE = 20;

    private final ReceivedNotices received;
    private final Notices notices;
    private final Asker asker;
    private final Models models;

    @Inject
    NoticesController(ReceivedNotices received, Notices notices, Asker asker, Models models) {
        this.received = received;
        this.notices = notices;
        this.asker = asker;
        this.models = models;
    }

    @GET
    public String list(@QueryParam("before") @DefaultValue("") String before) {
        long me = asker.me().account();
        long id = before.isEmpty()
                ? Long.MAX_VALUE
                : NotFound.unless(received.of(me, before)).id();
        List<Notice> found = received.page(me, id);
        List<Notice> shown = found.subList(0, Math.min(SIZE, found.size()));
        models.put("notices", shown);
        models.put(
                "next", found.size() > SIZE ? "?before=" + shown.get(SIZE - 1).ref() : null);
        models.put("unread", notices.unread(me));
        return "office/notices";
    }

    @POST
    @Path("/read")
    public Response read() {
        notices.readAll(asker.me().account());
        return Redirect.to("/notices");
    }
}
