package callboard.cue;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.subject.DeskSubject;
import callboard.subject.GuidedStep;
import callboard.subject.Subject;
import callboard.web.Form;
import callboard.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** The sound of a guided step, for everybody who may read the exam. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/exams/{exam}/subjects/{subject}/steps/{step}/cue")
@RequestScoped
public class CueController {

    private final DeskExam deskExam;
    private final DeskSubject deskSubject;
    private final Forms forms;
    private final Models models;

    @Inject
    CueController(DeskExam deskExam, DeskSubject deskSubject, Forms forms, Models models) {
        this.deskExam = deskExam;
        this.deskSubject = deskSubject;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public String show(
            @PathParam("exam") String examRef, @PathParam("subject") String subjectRef, @PathParam("step") String ref) {
        return page(place(examRef, subjectRef, ref), forms.empty());
    }

    /** How far it has come, for the page that asks again until it is there. */
    @GET
    @Path("/state")
    public String state(
            @PathParam("exam") String examRef, @PathParam("subject") String subjectRef, @PathParam("step") String ref) {
        show(examRef, subjectRef, ref);
        return "cue/state";
    }

    CueUpload.Place place(String examRef, String subjectRef, String ref) {
        Exam exam = deskExam.find(examRef);
        Subject subject = deskSubject.find(exam, subjectRef);
        GuidedStep step = deskSubject.step(subject, ref);
        return new CueUpload.Place(exam, subject, step);
    }

    String address(CueUpload.Place place) {
        return deskSubject.href(
                place.exam(), place.subject(), "steps/" + place.step().ref() + "/cue");
    }

    /** The page, for whoever wants to show a form on it again. */
    String page(CueUpload.Place place, Form form) {
        models.put("form", form);
        models.put("cues", deskSubject.cues(List.of(place.step())));
        models.put("megabytes", CueUpload.MEGABYTES);
        models.put("minutes", StepCue.LONGEST.toMinutes());
        models.put("address", address(place));
        return "cue/edit";
    }
}
