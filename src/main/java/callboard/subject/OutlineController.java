package callboard.subject;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** An exam with its times, terms and subjects, for everybody who may read it. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/exams")
@RequestScoped
public class OutlineController {

    private final DeskExam deskExam;
    private final Subjects subjects;
    private final Models models;

    @Inject
    OutlineController(DeskExam deskExam, Subjects subjects, Models models) {
        this.deskExam = deskExam;
        this.subjects = subjects;
        this.models = models;
    }

    @GET
    @Path("/{exam}")
    public String show(@PathParam("exam") String ref) {
        Exam exam = deskExam.find(ref);
        models.put("subjects", subjects.ofExam(exam.schoolId(), exam.id()));
        return "exam/show";
    }
}
