package callboard.subject;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
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
    private final DeskSubject deskSubject;
    private final Forms forms;

    @Inject
    SubjectsController(DeskExam deskExam, DeskSubject deskSubject, Forms forms) {
        this.deskExam = deskExam;
        this.deskSubject = deskSubject;
        this.forms = forms;
    }

    @GET
    @Path("/{subject}")
    public String show(@PathParam("exam") String ref, @PathParam("subject") String subjectRef) {
        Exam exam = deskExam.find(ref);
        return deskSubject.page(exam, deskSubject.find(exam, subjectRef), forms.show(new GuidedStepForm()));
    }
}
