package callboard.judging;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** How the judging of an exam stands, and each judge's marks. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/exams/{exam}/judging")
@RequestScoped
public class ExamJudgingController {

    private final DeskExam deskExam;
    private final Assignments assignments;
    private final ExamJudgingPage page;
    private final JudgePage judgePage;
    private final Forms forms;

    @Inject
    ExamJudgingController(
            DeskExam deskExam, Assignments assignments, ExamJudgingPage page, JudgePage judgePage, Forms forms) {
        this.deskExam = deskExam;
        this.assignments = assignments;
        this.page = page;
        this.judgePage = judgePage;
        this.forms = forms;
    }

    @GET
    public String show(@PathParam("exam") String ref) {
        Exam exam = deskExam.find(ref);
        return page.show(exam, forms.show(PlanForm.of(assignments.range(exam.schoolId(), exam.id()))));
    }

    /** @param work code of the work whose mark is to be sent back, empty for none */
    @GET
    @Path("/judges/{assignment}")
    public String judge(
            @PathParam("exam") String ref,
            @PathParam("assignment") String assignment,
            @QueryParam("work") @DefaultValue("") String work,
            @QueryParam("after") @DefaultValue("0") int after) {
        Exam exam = deskExam.find(ref);
        return judgePage.show(exam, assignment, new JudgePage.Asked(work, after), forms.empty());
    }
}
