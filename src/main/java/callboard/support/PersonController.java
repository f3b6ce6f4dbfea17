package callboard.support;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** One candidate and everything that happened to him. */
@PlatformDoor({Role.SUPPORT, Role.PLATFORM_REVIEWER, Role.PLATFORM_ADMIN})
@Controller
@Path("/platform/support/candidates/{person}")
@RequestScoped
public class PersonController {

    private final PersonPage page;

    @Inject
    PersonController(PersonPage page) {
        this.page = page;
    }

    @GET
    public String show(@PathParam("person") String ref, @QueryParam("show") @DefaultValue("") String shown) {
        return page.show(page.find(ref), shown);
    }
}
