package callboard.overview;

import callboard.account.SignedInDoor;
import callboard.web.Flash;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The end of one of one's own sign-ins, as when a phone was lost. */
@SignedInDoor
@Path("/account/sign-ins/{signIn}/end")
@RequestScoped
public class SignInEndController {

    private final OwnAccount own;
    private final Flash flash;

    @Inject
    SignInEndController(OwnAccount own, Flash flash) {
        this.own = own;
        this.flash = flash;
    }

    @POST
    public Response create(@PathParam("signIn") String ref) {
        if (own.end(ref)) {
            return Redirect.to("/login");
        } else {
            flash.ok("overview.sign-in.ended");
            return Redirect.to("/account");
        }
    }
}
