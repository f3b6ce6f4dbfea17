package callboard.room;

import callboard.account.CandidateDoor;
import callboard.config.Clock;
import callboard.entry.Entry;
import callboard.entry.Standing;
import callboard.sitting.Rooms;
import callboard.sitting.Sitting;
import callboard.sitting.SittingService;
import callboard.subject.ExamRulebook;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;

/** The door of the formal room: says until when, and starts the clock only when told so. */
@CandidateDoor(trial = true)
@Controller
@Path("/entries/{entry}/room")
@RequestScoped
public class RoomEntryController {

    private final CandidateEntry entries;
    private final Rooms rooms;
    private final SittingService sittings;
    private final ExamRulebook rulebook;
    private final Models models;
    private final Clock clock;

    @Inject
    RoomEntryController(
            CandidateEntry entries,
            Rooms rooms,
            SittingService sittings,
            ExamRulebook rulebook,
            Models models,
            Clock clock) {
        this.entries = entries;
        this.rooms = rooms;
        this.sittings = sittings;
        this.rulebook = rulebook;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public Response show(@PathParam("entry") String ref) {
        Standing standing = entries.of(ref);
        Optional<Sitting> inside = rooms.formal(standing.entry());
        if (inside.isPresent()) {
            return Redirect.to(address(inside.get()));
        }
        Instant now = standing.now(clock);
        Entry entry = standing.entry();
        boolean unread = standing.state(now).isBeforeRoom()
                && standing.mayGoToRoom(now).isAllowed()
                && standing.mayEnter(now).isRefused();
        if (unread) {
            return Redirect.to("/entries/" + ref + "/notice");
        }
        models.put("entry", ref);
        models.put("exam", entries.examName(entry));
        models.put("verdict", standing.mayEnter(now));
        models.put("deadline", standing.window().enteredAt(now).deadline());
        models.put("subjects", rulebook.current(entries.exam(entry)).subjects().size());
        return Response.ok("sitting/enter").build();
    }

    /** Starts the clock, or finds it running. */
    @POST
    public Response enter(@PathParam("entry") String ref) {
        Standing standing = entries.of(ref);
        return Redirect.to(address(sittings.enter(standing.entry())));
    }

    private static String address(Sitting sitting) {
        return "/sittings/" + sitting.ref();
    }
}
