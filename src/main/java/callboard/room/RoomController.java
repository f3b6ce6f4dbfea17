package callboard.room;

import callboard.account.Account;
import callboard.account.CandidateDoor;
import callboard.account.CurrentSignIn;
import callboard.account.Permissions;
import callboard.candidate.MyTrials;
import callboard.entry.Entry;
import callboard.sitting.Room;
import callboard.sitting.Rooms;
import callboard.text.ExamText;
import callboard.text.ExamTexts;
import callboard.text.TextKind;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;

/** The room itself, and its rules to read again while one is in it. */
@CandidateDoor(trial = true)
@Controller
@Path("/sittings/{sitting}")
@RequestScoped
public class RoomController {

    private final Rooms rooms;
    private final CandidateEntry entries;
    private final ExamTexts texts;
    private final MyTrials trials;
    private final Permissions permissions;
    private final CurrentSignIn current;
    private final Models models;

    @Inject
    RoomController(
            Rooms rooms,
            CandidateEntry entries,
            ExamTexts texts,
            MyTrials trials,
            Permissions permissions,
            CurrentSignIn current,
            Models models) {
        this.rooms = rooms;
        this.entries = entries;
        this.texts = texts;
        this.trials = trials;
        this.permissions = permissions;
        this.current = current;
        this.models = models;
    }

    /** What the page knows before it asks the API. */
    public record Opened(String ref, String exam, String kind) {}

    @GET
    public String show(@PathParam("sitting") String ref) {
        Room room = room(ref);
        models.put(
                "sitting",
                new Opened(
                        ref,
                        entries.examName(room.standing().entry()),
                        room.sitting().kind().name()));
        return "sitting/room";
    }

    @GET
    @Path("/notice")
    public String notice(@PathParam("sitting") String ref) {
        Room room = room(ref);
        Entry entry = room.standing().entry();
        models.put("sitting", ref);
        models.put("exam", entries.examName(entry));
        models.put("notice", notice(entry));
        models.put("subjects", room.rules().subjects());
        return "sitting/notice";
    }

    /** Who is inside sees the version he read at the door. */
    private Optional<ExamText> notice(Entry entry) {
        return texts.byNumber(
                        entry.schoolId(),
                        entry.examId(),
                        TextKind.NOTICE,
                        entry.steps().noticeVersion())
                .or(() -> texts.latest(entry.schoolId(), entry.examId(), TextKind.NOTICE))
                .filter(text -> !text.isEmpty());
    }

    private Room room(String ref) {
        long account = current.account().map(Account::id).orElseThrow();
        Room room = NotFound.unless(rooms.of(account, ref)
                .filter(found -> permissions.owns(found.sitting().schoolId())));
        trials.show(room.standing().entry());
        return room;
    }
}
