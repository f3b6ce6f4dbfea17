package callboard.subject;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.Optional;

/**
 * What a candidate will read of a subject, drawn from what an officer has typed so far. Nothing is kept; it is asked by POST
 * because the whole form is sent.
 */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/subjects/preview")
@RequestScoped
public class SubjectPreviewController {

    private final DeskExam deskExam;
    private final DeskSubject deskSubject;
    private final Subjects subjects;
    private final SubjectPreview preview;
    private final Forms forms;
    private final Models models;

    @Inject
    SubjectPreviewController(
            DeskExam deskExam,
            DeskSubject deskSubject,
            Subjects subjects,
            SubjectPreview preview,
            Forms forms,
            Models models) {
        this.deskExam = deskExam;
        this.deskSubject = deskSubject;
        this.subjects = subjects;
        this.preview = preview;
        this.forms = forms;
        this.models = models;
    }

    /** @param subject ref of the subject that is edited; none for a new one */
    @POST
    public String show(
            @PathParam("exam") String ref,
            @QueryParam("subject") @DefaultValue("") String subject,
            @BeanParam SubjectForm fields) {
        Exam exam = deskExam.find(ref);
        Optional<Subject> edited = subjects.byRef(exam.schoolId(), exam.id(), subject);
        models.put("clip", edited.flatMap(deskSubject::clip));
        models.put("cues", edited.map(deskSubject::cuesOf).orElse(Map.of()));
        models.put("told", preview.of(exam, edited, fields.terms(forms.empty())));
        return "subject/preview";
    }
}
