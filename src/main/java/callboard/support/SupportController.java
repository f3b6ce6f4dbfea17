package callboard.support;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.web.Flash;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Looking for a candidate. It is a POST, because what he is looked for by must not stand in an address. */
@PlatformDoor({Role.SUPPORT, Role.PLATFORM_REVIEWER, Role.PLATFORM_ADMIN})
@Controller
@Path("/platform/support")
@RequestScoped
public class SupportController {

    private final Finder finder;
    private final Flash flash;
    private final Models models;

    @Inject
    SupportController(Finder finder, Flash flash, Models models) {
        this.finder = finder;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String show() {
        models.put("words", "");
        return "support/search";
    }

    @POST
    public Response find(@FormParam("q") @DefaultValue("") String words) {
        if (words.isBlank()) {
            return Redirect.to("/platform/support");
        }
        Finding found = finder.find(words);
        if (found.people().size() == 1) {
            flash.ok(found.by().key() + ".one");
            return Redirect.to(found.people().get(0).href());
        }
        models.put("words", words.strip());
        models.put("found", found);
        return Response.ok("support/search").build();
    }
}
