package callboard.candidate;

import callboard.account.CandidateDoor;
import callboard.entry.EntryState;
import callboard.pledge.Paragraphs;
import callboard.rules.Verdict;
import callboard.subject.ExamRulebook;
import callboard.subject.ExamRules.NumberedSubject;
import callboard.subject.SubjectClips;
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
import java.util.List;

/** 考前须知, read at the door before the device check. No clock starts here. */
@CandidateDoor
@Controller
@Path("/entries/{entry}/notice")
@RequestScoped
public class EntryNoticeController {

    private final MyEntries mine;
    private final NoticeReading reading;
    private final ExamRulebook rulebook;
    private final SubjectClips clips;
    private final Forms forms;
    private final Models models;

    @Inject
    EntryNoticeController(
            MyEntries mine,
            NoticeReading reading,
            ExamRulebook rulebook,
            SubjectClips clips,
            Forms forms,
            Models models) {
        this.mine = mine;
        this.reading = reading;
        this.rulebook = rulebook;
        this.clips = clips;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public Response show(@PathParam("entry") String ref) {
        MyEntry entry = mine.find(ref);
        return entry.state() == EntryState.IN_ROOM
                ? Redirect.to(entry.href() + "/room")
                : Response.ok(page(entry, forms.empty())).build();
    }

    @POST
    public Response read(@PathParam("entry") String ref, @BeanParam NoticeReadForm fields) {
        MyEntry entry = mine.find(ref);
        Form form = forms.check(fields);
        Verdict passed = reading.mayRead(entry.entry());
        if (passed.isRefused()) {
            form.reject("read", passed.reasonKey(), passed.args().toArray());
        }
        if (form.hasErrors()) {
            return Wrong.form(page(entry, form));
        }
        reading.read(entry.entry());
        return Redirect.to(entry.href() + "/device");
    }

    private String page(MyEntry entry, Form form) {
        models.put("mine", entry);
        models.put("form", form);
        List<NumberedSubject> subjects = rulebook.current(entry.exam()).subjects();
        models.put("subjects", subjects);
        models.put("clips", clips.of(entry.exam(), subjects));
        models.put("paragraphs", Paragraphs.of(entry.exam().notice()));
        return "candidate/notice";
    }
}
