package callboard.review;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.web.Flash;
import callboard.web.NotFound;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Taking a case onto one's desk, keeping it there, and putting it back. */
@PlatformDoor({Role.SUPPORT, Role.PLATFORM_REVIEWER, Role.PLATFORM_ADMIN})
@Controller
@Path("/platform/holds/{case}")
@RequestScoped
public class HoldsController {

    private final Desk desk;
    private final Flash flash;

    @Inject
    HoldsController(Desk desk, Flash flash) {
        this.desk = desk;
        this.flash = flash;
    }

    @POST
    public Response create(@PathParam("case") String ref) {
        ManualReview review = NotFound.unless(desk.find(ref));
        desk.hold(review);
        return Redirect.to(review.kind().address() + "/" + ref);
    }

    @POST
    @Path("/release")
    public Response remove(@PathParam("case") String ref) {
        ManualReview review = NotFound.unless(desk.find(ref));
        desk.release(review);
        flash.ok("review.released", review.number());
        return Redirect.to(review.kind().address());
    }
}
