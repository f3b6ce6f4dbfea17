package callboard.candidate;

import callboard.account.CandidateDoor;
import callboard.config.Clock;
import callboard.entry.EntryState;
import callboard.rules.Verdict;
import callboard.subject.ExamRulebook;
import callboard.subject.ExamRules.NumberedSubject;
import callboard.subject.SubjectClips;
import callboard.text.ExamText;
import callboard.text.ExamTexts;
import callboard.text.TextKind;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** 考前须知 and what to prepare, read at the door before the device check. No clock of the exam starts here. */
@CandidateDoor(trial = true)
@Controller
@Path("/entries/{entry}/notice")
@RequestScoped
public class EntryNoticeController {

    private final MyEntries mine;
    private final NoticeReading reading;
    private final NoticeTicket tickets;
    private final ExamTexts texts;
    private final ExamRulebook rulebook;
    private final SubjectClips clips;
    private final Forms forms;
    private final Clock clock;
    private final Models models;

    @Inject
    EntryNoticeController(
            MyEntries mine,
            NoticeReading reading,
            NoticeTicket tickets,
            ExamTexts texts,
            ExamRulebook rulebook,
            SubjectClips clips,
            Forms forms,
            Clock clock,
            Models models) {
        this.mine = mine;
        this.reading = reading;
        this.tickets = tickets;
        this.texts = texts;
        this.rulebook = rulebook;
        this.clips = clips;
        this.forms = forms;
        this.clock = clock;
        this.models = models;
    }

    @GET
    public Response show(@PathParam("entry") String ref) {
        MyEntry entry = mine.find(ref);
        return entry.state() == EntryState.IN_ROOM
                ? Redirect.to(entry.href() + "/room")
                : Response.ok(page(entry, fresh(entry), forms.empty())).build();
    }

    @POST
    public Response read(@PathParam("entry") String ref, @BeanParam NoticeReadForm fields) {
        MyEntry entry = mine.find(ref);
        Form form = forms.check(fields);
        Verdict passed = reading.mayRead(entry.entry());
        if (passed.isRefused()) {
            form.reject("read", passed.reasonKey(), passed.args().toArray());
        }
        NoticeTicket.Given given = given(entry, fields, form);
        Duration taken = Duration.between(given.at(), clock.now());
        long left = seconds(entry) - taken.toSeconds();
        if (left > 0 && !form.hasErrors()) {
            form.reject("read", "candidate.notice.too-soon", seconds(entry), left);
        }
        if (form.hasErrors()) {
            return Wrong.form(page(entry, given, form));
        }
        reading.read(entry.entry(), taken);
        return Redirect.to(entry.href() + "/device");
    }

    /** Without a ticket nobody is trusted to have read for as long as it takes. */
    private NoticeTicket.Given given(MyEntry entry, NoticeReadForm fields, Form form) {
        Optional<NoticeTicket.Given> given =
                tickets.read(entry.entry(), fields.ticket).filter(old -> isCurrent(entry, old));
        if (given.isEmpty() && (seconds(entry) > 0 || !fields.ticket.isEmpty())) {
            form.reject("read", "candidate.notice.other-version");
        }
        return given.orElseGet(() -> fresh(entry));
    }

    /** Whoever was given an older version reads the new one first. */
    private boolean isCurrent(MyEntry entry, NoticeTicket.Given given) {
        return given.version() == notice(entry).map(ExamText::number).orElse(0);
    }

    private NoticeTicket.Given fresh(MyEntry entry) {
        return new NoticeTicket.Given(notice(entry).map(ExamText::number).orElse(0), clock.now());
    }

    private int seconds(MyEntry entry) {
        return notice(entry).map(ExamText::readSeconds).orElse(0);
    }

    private Optional<ExamText> notice(MyEntry entry) {
        return text(entry, TextKind.NOTICE);
    }

    private Optional<ExamText> text(MyEntry entry, TextKind kind) {
        return texts.latest(entry.exam().schoolId(), entry.exam().id(), kind);
    }

    private String page(MyEntry entry, NoticeTicket.Given given, Form form) {
        long left = seconds(entry) - Duration.between(given.at(), clock.now()).toSeconds();
        models.put("mine", entry);
        models.put("form", form);
        List<NumberedSubject> subjects = rulebook.current(entry.exam()).subjects();
        models.put("subjects", subjects);
        models.put("clips", clips.of(entry.exam(), subjects));
        models.put("notice", notice(entry).filter(text -> !text.isEmpty()));
        models.put("preparation", text(entry, TextKind.PREPARATION).filter(text -> !text.isEmpty()));
        models.put("ticket", tickets.give(entry.entry(), given.version(), given.at()));
        models.put("seconds", seconds(entry));
        models.put("left", Math.max(0, left));
        return "candidate/notice";
    }
}
