package callboard.judging;

import callboard.account.Account;
import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.school.Typed;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** What an officer does about the judging of an exam. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/judging")
@RequestScoped
public class JudgingActsController {

    private final DeskExam deskExam;
    private final ExamJudgingPage page;
    private final JudgePage judgePage;
    private final AssignmentService service;
    private final Forms forms;
    private final Flash flash;

    @Inject
    JudgingActsController(
            DeskExam deskExam,
            ExamJudgingPage page,
            JudgePage judgePage,
            AssignmentService service,
            Forms forms,
            Flash flash) {
        this.deskExam = deskExam;
        this.page = page;
        this.judgePage = judgePage;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
    }

    /** Why something is taken back. */
    public static class ReasonForm {

        @FormParam("reason")
        @DefaultValue("")
        @NotBlank(message = "judging.reason.missing")
        @Size(max = 500, message = "judging.reason.long")
        String reason = "";
    }

    @POST
    @Path("/judges")
    public Response assign(@PathParam("exam") String ref, @FormParam("judges") List<String> chosen) {
        Exam exam = deskExam.find(ref);
        List<Account> judges = page.judges().stream()
                .filter(account -> chosen.contains(account.ref()))
                .toList();
        judges.forEach(judge -> assign(exam, judge));
        if (judges.isEmpty()) {
            flash.warn("judging.assign.none");
        } else {
            flash.ok("judging.assigned", judges.size());
        }
        return Redirect.to(deskExam.href(exam, "judging"));
    }

    @POST
    @Path("/judges/{assignment}/removal")
    public Response remove(
            @PathParam("exam") String ref, @PathParam("assignment") String assignment, @BeanParam ReasonForm fields) {
        Exam exam = deskExam.find(ref);
        Assignment his = judgePage.find(exam, assignment);
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            judgePage.show(exam, assignment, new JudgePage.Asked("", 0), form);
            return Wrong.form("judging/judge");
        }
        service.remove(exam, his, Typed.text(fields.reason));
        flash.ok("judging.removed", his.judge());
        return Redirect.to(deskExam.href(exam, "judging"));
    }

    @POST
    @Path("/judges/{assignment}/marks/{work}/reopening")
    public Response reopen(
            @PathParam("exam") String ref,
            @PathParam("assignment") String assignment,
            @PathParam("work") String code,
            @BeanParam ReasonForm fields) {
        Exam exam = deskExam.find(ref);
        Assignment his = judgePage.find(exam, assignment);
        BlindCode work = judgePage.work(his, code);
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            judgePage.show(exam, assignment, new JudgePage.Asked(code, 0), form);
            return Wrong.form("judging/judge");
        }
        service.reopen(exam, his, work, Typed.text(fields.reason));
        flash.ok("judging.reopened", code);
        return Redirect.to(deskExam.href(exam, "judging/judges/" + assignment));
    }

    @POST
    @Path("/plan")
    public Response plan(@PathParam("exam") String ref, @BeanParam PlanForm fields) {
        Exam exam = deskExam.find(ref);
        Form form = forms.check(fields);
        Optional<ScoreRange> range = fields.range(form);
        if (range.isEmpty()) {
            page.show(exam, form);
            return Wrong.form("judging/exam");
        }
        service.plan(exam, range.orElseThrow());
        flash.ok("judging.planned");
        return Redirect.to(deskExam.href(exam, "judging"));
    }

    private void assign(Exam exam, Account judge) {
        try {
            service.assign(exam, judge);
        } catch (DataException aColleagueWasFaster) {
            // he is on it
        }
    }
}
