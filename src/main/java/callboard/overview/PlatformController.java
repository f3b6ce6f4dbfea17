package callboard.overview;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.web.Redirect;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The platform has no first page of its own: everybody begins at the first one in his navigation. */
@PlatformDoor({Role.PLATFORM_ADMIN, Role.PLATFORM_REVIEWER, Role.SUPPORT})
@Path("/platform")
@RequestScoped
public class PlatformController {

    private final Ui ui;

    @Inject
    PlatformController(Ui ui) {
        this.ui = ui;
    }

    @GET
    public Response show() {
        return Redirect.to(ui.getMenu().stream()
                .flatMap(section -> section.items().stream())
                .map(Ui.Line::href)
                .findFirst()
                .orElse("/account"));
    }
}
