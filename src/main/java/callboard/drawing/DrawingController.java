package callboard.drawing;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.config.Clock;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.exam.ExamForm;
import callboard.exam.ExamTimes;
import callboard.exam.RoomTerms;
import callboard.web.Form;
import callboard.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;

/** Draws an exam's times as they are being typed. A POST, because it takes the form as it is; it changes nothing. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/drawing")
@RequestScoped
public class DrawingController {

    private final DeskExam deskExam;
    private final ExamDrawings drawings;
    private final Forms forms;
    private final Clock clock;
    private final Models models;

    @Inject
    DrawingController(DeskExam deskExam, ExamDrawings drawings, Forms forms, Clock clock, Models models) {
        this.deskExam = deskExam;
        this.drawings = drawings;
        this.forms = forms;
        this.clock = clock;
        this.models = models;
    }

    @POST
    public String draw(@PathParam("exam") String ref, @BeanParam ExamForm fields) {
        Exam exam = deskExam.find(ref);
        Form form = forms.check(fields);
        ExamTimes times = fields.times(form);
        RoomTerms terms = fields.terms(form);
        models.put("drawing", form.hasErrors() ? Optional.empty() : drawings.of(exam, times, terms, clock.now()));
        return "drawing/typed";
    }
}
