package callboard.pledge;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Ui;
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
import java.util.List;
import java.util.Optional;

/** Writes the next version of a pledge; a later one asks whether it must be signed again. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/pledge")
@RequestScoped
public class PledgeVersionController {

    private final DeskExam deskExam;
    private final PledgeTexts texts;
    private final PledgeService service;
    private final Forms forms;
    private final Ui ui;
    private final Flash flash;
    private final Models models;

    @Inject
    PledgeVersionController(
            DeskExam deskExam,
            PledgeTexts texts,
            PledgeService service,
            Forms forms,
            Ui ui,
            Flash flash,
            Models models) {
        this.deskExam = deskExam;
        this.texts = texts;
        this.service = service;
        this.forms = forms;
        this.ui = ui;
        this.flash = flash;
        this.models = models;
    }

    @GET
    @Path("/new")
    public String blank(@PathParam("exam") String ref) {
        Exam exam = deskExam.find(ref);
        Optional<PledgeText> latest = texts.latest(exam.schoolId(), exam.id());
        PledgeForm fields = new PledgeForm();
        fields.title = latest.map(PledgeText::title).orElseGet(() -> ui.text("pledge.usual.title", List.of()));
        fields.body = latest.map(PledgeText::body).orElseGet(() -> ui.text("pledge.usual.body", List.of()));
        return page(forms.show(fields), latest);
    }

    @POST
    public Response create(@PathParam("exam") String ref, @BeanParam PledgeForm fields) {
        Exam exam = deskExam.find(ref);
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            return Wrong.form(page(form, texts.latest(exam.schoolId(), exam.id())));
        }
        PledgeText text = service.write(exam, fields.draft());
        flash.ok("pledge.written", String.valueOf(text.number()));
        return Redirect.to(deskExam.href(exam, "pledge"));
    }

    private String page(Form form, Optional<PledgeText> latest) {
        models.put("form", form);
        models.put("latest", latest);
        return "pledge/new";
    }
}
