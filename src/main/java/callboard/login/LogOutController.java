package callboard.login;

import callboard.account.SignInService;
import callboard.web.Public;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Signing out of this browser. What it still has to upload stays on the phone. */
@Public("whoever is between the two steps or whose sign-in ran out leaves too, and takes his cookie away")
@Path("/logout")
@RequestScoped
public class LogOutController {

    private final SignInService signIns;

    @Inject
    LogOutController(SignInService signIns) {
        this.signIns = signIns;
    }

    @POST
    public Response create() {
        signIns.end();
        return Response.fromResponse(Redirect.to("/login"))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}
