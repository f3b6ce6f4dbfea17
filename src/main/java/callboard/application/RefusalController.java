package callboard.application;

import callboard.account.CandidateDoor;
import callboard.rules.Asker;
import callboard.school.Schools;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** What the candidate reads of a refused application: the cause, what to do, whom to reach; no value of the roster. */
@CandidateDoor
@Controller
@Path("/refusals/{failure}")
@RequestScoped
public class RefusalController {

    private final FailedApplications failures;
    private final Schools schools;
    private final Asker asker;
    private final Models models;

    @Inject
    RefusalController(FailedApplications failures, Schools schools, Asker asker, Models models) {
        this.failures = failures;
        this.schools = schools;
        this.asker = asker;
        this.models = models;
    }

    @GET
    public String show(@PathParam("failure") String ref) {
        FailedApplication failure = NotFound.unless(failures.own(asker.me().account(), ref));
        models.put("failure", failure);
        models.put("reason", failure.refusal().verdict().reasonKey());
        models.put("school", schools.byId(failure.schoolId()).orElseThrow());
        return "application/refusal";
    }
}
