package callboard.office;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.job.JobLine;
import callboard.job.JobScheduler;
import callboard.job.LongWorks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;

/** How background work is doing. */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/jobs")
@RequestScoped
public class JobsController {

    private final JobScheduler scheduler;
    private final LongWorks works;
    private final Models models;

    @Inject
    JobsController(JobScheduler scheduler, LongWorks works, Models models) {
        this.scheduler = scheduler;
        this.works = works;
        this.models = models;
    }

    @GET
    public String list() {
        models.put(
                "finders",
                scheduler.lines().stream()
                        .sorted(Comparator.comparing(JobLine::failures)
                                .reversed()
                                .thenComparing(JobLine::name))
                        .toList());
        models.put("works", works.recent());
        return "office/jobs";
    }
}
