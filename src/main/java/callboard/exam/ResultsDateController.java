package callboard.exam;

import callboard.account.Role;
import callboard.account.SchoolDoor;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;

/** When candidates of an exam may expect results; a date that cannot be kept is put right after the opening too. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/results-date")
@RequestScoped
public class ResultsDateController {

    private final DeskExam deskExam;
    private final ExamService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    ResultsDateController(DeskExam deskExam, ExamService service, Forms forms, Flash flash, Models models) {
        this.deskExam = deskExam;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String edit(@PathParam("exam") String ref) {
        Exam exam = deskExam.find(ref);
        models.put("form", forms.show(ResultsDateForm.of(exam)));
        return "exam/results-date";
    }

    @POST
    public Response update(@PathParam("exam") String ref, @BeanParam ResultsDateForm fields) {
        Exam exam = deskExam.find(ref);
        Form form = forms.check(fields);
        Optional<Instant> moment = fields.moment(form, exam);
        models.put("form", form);
        if (form.hasErrors()) {
            return Wrong.form("exam/results-date");
        }
        service.expect(exam, moment);
        flash.ok("exam.results.saved");
        return Redirect.to(deskExam.href(exam, ""));
    }
}
