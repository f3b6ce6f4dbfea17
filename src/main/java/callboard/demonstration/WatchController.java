package callboard.demonstration;

import callboard.account.CandidateDoor;
import callboard.candidate.MyEntries;
import callboard.candidate.MyEntry;
import callboard.subject.Clips;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;

/** A candidate watches the demonstration video of a subject of his exam; his player says that it goes on. */
@CandidateDoor(trial = true)
@Path("/entries/{entry}/demonstrations/{demonstration}")
@RequestScoped
public class WatchController {

    private final MyEntries mine;
    private final Demonstrations demonstrations;
    private final Subjects subjects;
    private final Watching watching;
    private final DemonstrationClips clips;
    private final Models models;

    @Inject
    WatchController(
            MyEntries mine,
            Demonstrations demonstrations,
            Subjects subjects,
            Watching watching,
            DemonstrationClips clips,
            Models models) {
        this.mine = mine;
        this.demonstrations = demonstrations;
        this.subjects = subjects;
        this.watching = watching;
        this.clips = clips;
        this.models = models;
    }

    @GET
    @Controller
    public String show(@PathParam("entry") String ref, @PathParam("demonstration") String demonstrationRef) {
        MyEntry entry = mine.find(ref);
        Demonstration demonstration = find(entry, demonstrationRef);
        Subject subject = subjects.byId(demonstration.schoolId(), demonstration.subjectId())
                .orElseThrow();
        Clips.Clip clip = NotFound.unless(clips.one(demonstration));
        models.put("mine", entry);
        models.put("subject", subject);
        models.put("clip", clip);
        models.put("left", seconds(watching.left(demonstration, entry.entry().accountId())));
        models.put("address", entry.href() + "/demonstrations/" + demonstration.ref());
        return "demonstration/watch";
    }

    /** @param begins whether the player starts, or starts again after a pause; the time before that does not count */
    @POST
    @Path("/progress")
    public Response hear(
            @PathParam("entry") String ref,
            @PathParam("demonstration") String demonstrationRef,
            @FormParam("begins") @DefaultValue("false") boolean begins) {
        MyEntry entry = mine.find(ref);
        Demonstration demonstration = find(entry, demonstrationRef);
        Duration left = watching.hear(demonstration, entry.entry().accountId(), begins);
        return Response.ok(String.valueOf(seconds(left)), "text/plain").build();
    }

    /** Rounded up, so that nothing is left only when nothing is. */
    private static long seconds(Duration left) {
        return (left.toMillis() + 999) / 1000;
    }

    /** The video of this name, if it is ready and of this exam. */
    private Demonstration find(MyEntry entry, String ref) {
        List<Demonstration> all =
                demonstrations.ofExam(entry.exam().schoolId(), entry.exam().id());
        return NotFound.unless(all.stream()
                .filter(one -> one.ref().equals(ref) && one.video().isPresent())
                .findFirst());
    }
}
