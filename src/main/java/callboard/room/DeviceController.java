package callboard.room;

import callboard.account.CandidateDoor;
import callboard.config.Clock;
import callboard.entry.Entry;
import callboard.entry.Standing;
import callboard.sitting.RecordingTerms;
import callboard.subject.ExamRulebook;
import callboard.subject.ExamRules;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The check of the device before an exam: the real pipeline for five seconds, and from there the way into the room. */
@CandidateDoor(trial = true)
@Controller
@Path("/entries/{entry}/device")
@RequestScoped
public class DeviceController {

    private final CandidateEntry entries;
    private final ExamRulebook rulebook;
    private final Models models;
    private final Ui ui;
    private final Clock clock;

    @Inject
    DeviceController(CandidateEntry entries, ExamRulebook rulebook, Models models, Ui ui, Clock clock) {
        this.entries = entries;
        this.rulebook = rulebook;
        this.models = models;
        this.ui = ui;
        this.clock = clock;
    }

    /**
     * What the page checks for.
     *
     * @param needBytes of free space: every take to its end
     * @param next where entering is posted to, if the room can be entered
     * @param deadline T if it is entered now, as people read it
     */
    public record Check(
            String entry,
            String mimePrefs,
            long needBytes,
            @Nullable String next,
            @Nullable String deadline,
            String back) {}

    @GET
    public String show(@PathParam("entry") String ref) {
        Standing standing = entries.of(ref);
        Instant now = standing.now(clock);
        boolean open = standing.mayEnter(now).isAllowed();
        Instant deadline = standing.clock()
                .orElseGet(() -> standing.window().enteredAt(now))
                .deadline();
        models.put(
                "check",
                new Check(
                        ref,
                        String.join(" ", RecordingTerms.MIME_PREFS),
                        needBytes(standing.entry()),
                        open ? "/entries/" + ref + "/room" : null,
                        open ? ui.dateTime(deadline) : null,
                        "/entries/" + ref));
        return "sitting/device";
    }

    private long needBytes(Entry entry) {
        ExamRules rules = rulebook.current(entries.exam(entry));
        return rules.subjects().stream()
                .mapToLong(subject ->
                        RecordingTerms.usualBytes(subject.terms().takes().longestSeconds()))
                .sum();
    }
}
