package callboard.office;

import callboard.account.SignedInDoor;
import callboard.job.LongWork;
import callboard.job.LongWorkService;
import callboard.job.LongWorks;
import callboard.rules.Asker;
import callboard.web.NotFound;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** One's own long work: the row that asks for itself until it is over, and a page around it for whoever comes back to it. */
@SignedInDoor
@Controller
@Path("/work/{work}")
@RequestScoped
public class WorkController {

    private final LongWorks works;
    private final LongWorkService service;
    private final Asker asker;
    private final Models models;

    @Inject
    WorkController(LongWorks works, LongWorkService service, Asker asker, Models models) {
        this.works = works;
        this.service = service;
        this.asker = asker;
        this.models = models;
    }

    @GET
    public String show(@PathParam("work") String ref, @HeaderParam("HX-Request") @DefaultValue("") String part) {
        models.put("work", mine(ref));
        return part.isEmpty() ? "office/work" : "office/work-row";
    }

    @POST
    @Path("/cancellation")
    public Response cancel(@PathParam("work") String ref) {
        service.cancel(mine(ref));
        return Redirect.to("/work/" + ref);
    }

    private LongWork mine(String ref) {
        return NotFound.unless(works.of(asker.me().account(), ref));
    }
}
