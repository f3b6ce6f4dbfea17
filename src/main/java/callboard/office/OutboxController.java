package callboard.office;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.notice.Channel;
import callboard.notice.OutboxItem;
import callboard.notice.OutboxItems;
import callboard.notice.OutboxService;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;

/** What leaves the house, and what stays because there is no gateway. */
@PlatformDoor({Role.PLATFORM_ADMIN, Role.SUPPORT})
@Controller
@Path("/platform/outbox")
@RequestScoped
public class OutboxController {

    private static final int SIZE = 50;

    private final OutboxItems outbox;
    private final OutboxService service;
    private final Models models;

    @Inject
    OutboxController(OutboxItems outbox, OutboxService service, Models models) {
        this.outbox = outbox;
        this.service = service;
        this.models = models;
    }

    /** What somebody looks for, as the address says it. */
    public static class Filter {

        @QueryParam("state")
        @DefaultValue("")
        String state = "";

        @QueryParam("channel")
        @DefaultValue("")
        String channel = "";

        @QueryParam("before")
        @DefaultValue("")
        String before = "";

        public String getState() {
            return known(OutboxItem.State.values(), state);
        }

        public String getChannel() {
            return known(Channel.values(), channel);
        }

        public boolean isEmpty() {
            return getState().isEmpty() && getChannel().isEmpty();
        }

        String after(String ref) {
            return "?state=" + getState() + "&channel=" + getChannel() + "&before=" + ref;
        }

        private static String known(Enum<?>[] values, String asked) {
            return Arrays.stream(values)
                    .map(Enum::name)
                    .filter(asked::equals)
                    .findFirst()
                    .orElse("");
        }
    }

    @GET
    public String list(@BeanParam Filter filter) {
        long before = filter.before.isEmpty()
                ? Long.MAX_VALUE
                : NotFound.unless(outbox.byRef(filter.before)).id();
        List<OutboxItem> found = outbox.page(orAny(filter.getState()), orAny(filter.getChannel()), before);
        List<OutboxItem> shown = found.subList(0, Math.min(SIZE, found.size()));
        models.put("filter", filter);
        models.put("items", shown);
        models.put(
                "next", found.size() > SIZE ? filter.after(shown.get(SIZE - 1).ref()) : null);
        models.put("states", OutboxItem.State.values());
        models.put("channels", Channel.values());
        models.put("mail", service.isConfigured(Channel.MAIL));
        models.put("sms", service.isConfigured(Channel.SMS));
        return "office/outbox";
    }

    private static String orAny(String value) {
        return value.isEmpty() ? "%" : value;
    }
}
