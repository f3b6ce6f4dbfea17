package callboard.candidate;

import callboard.account.Account;
import callboard.account.CandidateDoor;
import callboard.account.CurrentSignIn;
import callboard.subject.ExamRulebook;
import callboard.subject.ExamRules.NumberedSubject;
import callboard.subject.SubjectClips;
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
import java.util.List;
import java.util.Optional;

/** 「考试」: the candidate's exams, each with its window, what is missing and the way to its room. */
@CandidateDoor(trial = true)
@Controller
@Path("/entries")
@RequestScoped
public class EntriesController {

    private final MyEntries mine;
    private final ExamRulebook rulebook;
    private final ExamTexts texts;
    private final SubjectClips clips;
    private final CurrentSignIn current;
    private final Models models;

    @Inject
    EntriesController(
            MyEntries mine,
            ExamRulebook rulebook,
            ExamTexts texts,
            SubjectClips clips,
            CurrentSignIn current,
            Models models) {
        this.mine = mine;
        this.rulebook = rulebook;
        this.texts = texts;
        this.clips = clips;
        this.current = current;
        this.models = models;
    }

    @GET
    public String list() {
        boolean candidate = current.account().filter(Account::isCandidate).isPresent();
        models.put("entries", candidate ? mine.all() : tried());
        return "candidate/entries";
    }

    /** An officer who tries nothing out has no such page. */
    private List<MyEntry> tried() {
        return NotFound.unless(Optional.of(mine.tried()).filter(all -> !all.isEmpty()));
    }

    @GET
    @Path("/{entry}")
    public String show(@PathParam("entry") String ref) {
        MyEntry mine = this.mine.find(ref);
        models.put("mine", mine);
        List<NumberedSubject> subjects = rulebook.current(mine.exam()).subjects();
        models.put("subjects", subjects);
        models.put("clips", clips.of(mine.exam(), subjects));
        models.put(
                "details",
                texts.latest(mine.exam().schoolId(), mine.exam().id(), TextKind.DETAILS)
                        .filter(text -> !text.isEmpty()));
        models.put("strip", WindowStrip.of(mine.opensAt(), mine.closesAt(), mine.now()));
        return "candidate/entry";
    }
}
