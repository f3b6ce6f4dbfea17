package callboard.trial;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.brochure.PublicAddress;
import callboard.config.Clock;
import callboard.entry.Standings;
import callboard.entry.Trial;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.media.QrDrawing;
import callboard.rules.Verdict;
import callboard.school.BeijingTime;
import callboard.school.DeskSchool;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where an officer begins, goes on with and ends the trial of an exam; the walk itself is the candidate's pages. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/trial")
@RequestScoped
public class TrialController {

    private final DeskSchool desk;
    private final DeskExam deskExam;
    private final TrialService service;
    private final Standings standings;
    private final Subjects subjects;
    private final PublicAddress address;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;
    private final Models models;

    @Inject
    TrialController(
            DeskSchool desk,
            DeskExam deskExam,
            TrialService service,
            Standings standings,
            Subjects subjects,
            PublicAddress address,
            Forms forms,
            Flash flash,
            Clock clock,
            Models models) {
        this.desk = desk;
        this.deskExam = deskExam;
        this.service = service;
        this.standings = standings;
        this.subjects = subjects;
        this.address = address;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
        this.models = models;
    }

    /**
     * The trial the officer has.
     *
     * @param now what time it is for it
     * @param over whether the exam was changed since
     */
    public record Mine(Trial trial, Instant now, boolean over) {}

    @GET
    public String show(@PathParam("exam") String ref, @QueryParam("at") @DefaultValue("") String at) {
        Exam exam = deskExam.find(ref);
        String moment = at.isEmpty() ? BeijingTime.write(exam.times().opensAt()) : at;
        return page(exam, forms.show(TrialForm.at(moment)));
    }

    @POST
    public Response start(@PathParam("exam") String ref, @BeanParam TrialForm fields) {
        Exam exam = deskExam.find(ref);
        Form form = forms.check(fields);
        Optional<Instant> moment = fields.moment(form);
        if (form.hasErrors()) {
            return Wrong.form(page(exam, form));
        }
        service.start(exam, moment.orElseThrow());
        return Redirect.to("/entries");
    }

    @POST
    @Path("/end")
    public Response end(@PathParam("exam") String ref) {
        Exam exam = deskExam.find(ref);
        service.end(exam);
        flash.ok("trial.ended");
        return Redirect.to(deskExam.href(exam, ""));
    }

    private String page(Exam exam, Form form) {
        List<Subject> all = subjects.ofExam(exam.schoolId(), exam.id());
        Verdict may = desk.mayPrepare().and(TrialPolicy.mayStart(exam, all));
        Optional<Trial> mine = service.mine(exam);
        models.put("form", form);
        models.put("subjects", all);
        models.put("may", may);
        models.put("mine", mine.map(trial -> new Mine(trial, trial.now(clock), !trial.isLive(exam))));
        models.put("address", address.of("/entries"));
        models.put("drawing", QrDrawing.of(address.of("/entries")));
        models.put("moments", may.isAllowed() ? moments(exam) : List.of());
        return "trial/show";
    }

    private List<TrialMoment> moments(Exam exam) {
        Trial first = service.at(exam, exam.times().opensAt().orElseThrow());
        return TrialMoment.of(standings.of(first.entry()).window());
    }
}
