package callboard.signature;

import callboard.account.CandidateDoor;
import callboard.config.Clock;
import callboard.entry.EntryAct;
import callboard.entry.Standings;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The pledge as a candidate reads it, and his signature once it is there. */
@CandidateDoor
@Path("/entries/{entry}/pledge")
@RequestScoped
public class EntryPledgeController {

    private final MyPledge pledge;
    private final Standings standings;
    private final Clock clock;
    private final Models models;

    @Inject
    EntryPledgeController(MyPledge pledge, Standings standings, Clock clock, Models models) {
        this.pledge = pledge;
        this.standings = standings;
        this.clock = clock;
        this.models = models;
    }

    @GET
    @Controller
    public String show(@PathParam("entry") String ref) {
        MyPledge.Found found = pledge.find(ref);
        models.put("may", standings.of(found.entry()).may(EntryAct.PREPARE, clock.now()));
        models.put("again", found.entry().steps().pledgeVersion() > 0);
        return found.signature().isPresent() ? "signature/signed" : "signature/text";
    }

    /** The signature as it was drawn. */
    @GET
    @Path("/drawing")
    public Response drawing(@PathParam("entry") String ref) {
        byte[] png = NotFound.unless(pledge.find(ref).signature().flatMap(PledgeSignature::drawing));
        return Response.ok(png, "image/png").build();
    }
}
