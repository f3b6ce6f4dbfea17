package callboard.review;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.web.NotFound;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;

/** Takes the most urgent free case of a desk onto the asker's own. */
@PlatformDoor({Role.SUPPORT, Role.PLATFORM_REVIEWER, Role.PLATFORM_ADMIN})
@Controller
@Path("/platform/next-cases/{desk}")
@RequestScoped
public class NextCasesController {

    private final NextCase next;
    private final Desk desk;

    @Inject
    NextCasesController(NextCase next, Desk desk) {
        this.next = next;
        this.desk = desk;
    }

    @POST
    public Response create(@PathParam("desk") String word) {
        CaseKind kind = NotFound.unless(Stream.of(CaseKind.values())
                .filter(one -> one.desk().equals(word) && desk.isAt(one))
                .findFirst());
        return Redirect.to(next.address(kind));
    }
}
