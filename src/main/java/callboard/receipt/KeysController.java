package callboard.receipt;

import callboard.web.Public;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The public halves of the receipt keys, as a JSON Web Key Set. */
@Public("without the keys nobody but us could check a receipt")
@Path("/.well-known/callboard-keys")
@RequestScoped
public class KeysController {

    private final ReceiptKeys keys;

    @Inject
    KeysController(ReceiptKeys keys) {
        this.keys = keys;
    }

    @GET
    @Produces("application/json")
    public Response show() {
        return Response.ok(keys.publicKeys().json())
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }
}
