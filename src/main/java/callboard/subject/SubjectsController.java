package callboard.subject;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** One subject with its rules, for everybody who may read the exam. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/exams/{exam}/subjects")
@RequestScoped
public class SubjectsController {

    private final DeskExam deskExam;
    private final Subjects subjects;
    private final Models models;

    @Inject
    SubjectsController(DeskExam deskExam, Subjects subjects, Models models) {
        this.deskExam = deskExam;
        this.subjects = subjects;
        this.models = models;
    }

    @GET
    @Path("/{subject}")
    public String show(@PathParam("exam") String ref, @PathParam("subject") String subjectRef) {
        Exam exam = deskExam.find(ref);
        Subject subject = NotFound.unless(subjects.byRef(exam.schoolId(), exam.id(), subjectRef));
        models.put("subject", subject);
        models.put("count", subjects.ofExam(exam.schoolId(), exam.id()).size());
        return "subject/show";
    }
}
