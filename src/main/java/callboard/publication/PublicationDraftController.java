package callboard.publication;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.result.Check;
import callboard.result.CutOff;
import callboard.result.Draft;
import callboard.result.Drafting;
import callboard.result.OutcomeCounts;
import callboard.result.Publication;
import callboard.result.PublicationPolicy;
import callboard.result.PublicationService;
import callboard.rules.Verdict;
import callboard.school.DeskSchool;
import callboard.school.Typed;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Ui;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Draws the line through an exam's scores: looks first, changes nothing; written down, it is a draft. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/publications")
@RequestScoped
public class PublicationDraftController {

    private final DeskSchool desk;
    private final Exams exams;
    private final ExamNames names;
    private final Drafting drafting;
    private final PublicationService service;
    private final Forms forms;
    private final Flash flash;
    private final Ui ui;
    private final Models models;

    @Inject
    PublicationDraftController(
            DeskSchool desk,
            Exams exams,
            ExamNames names,
            Drafting drafting,
            PublicationService service,
            Forms forms,
            Flash flash,
            Ui ui,
            Models models) {
        this.desk = desk;
        this.exams = exams;
        this.names = names;
        this.drafting = drafting;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.ui = ui;
        this.models = models;
    }

    @GET
    @Path("/new")
    public String look(
            @PathParam("exam") String ref,
            @QueryParam("cut") @DefaultValue("SCORE") String cut,
            @QueryParam("score") @DefaultValue("") String score,
            @QueryParam("places") @DefaultValue("") String places) {
        Exam exam = find(ref);
        CutOffForm fields = new CutOffForm();
        fields.cut = cut;
        fields.score = score;
        fields.places = places;
        fields.title = ui.text("result.title.usual", List.of(names.of(exam)));
        Form form = forms.show(fields);
        page(exam, form, fields.isGiven() ? fields.cutOff(form) : Optional.empty());
        return "result/new";
    }

    @POST
    public Response write(@PathParam("exam") String ref, @BeanParam CutOffForm fields) {
        Exam exam = find(ref);
        Form form = forms.check(fields);
        Optional<CutOff> cutOff = fields.cutOff(form);
        if (form.hasErrors()) {
            page(exam, form, cutOff);
            return Wrong.form("result/new");
        }
        Publication publication = service.draft(exam, cutOff.orElseThrow(), Typed.line(fields.title));
        flash.ok("result.drafted", publication.number());
        return Redirect.to(desk.href("publications/" + publication.ref()));
    }

    private Exam find(String ref) {
        return NotFound.unless(exams.byRef(desk.id(), ref).filter(Exam::isOpen));
    }

    private void page(Exam exam, Form form, Optional<CutOff> cutOff) {
        Draft draft = drafting.draft(exam, cutOff.orElse(CutOff.atScore(BigDecimal.ZERO)));
        Verdict may = desk.mayPrepare().and(PublicationPolicy.mayDraft(draft, service.active(exam)));
        models.put("home", desk.href(""));
        models.put("page", desk.href("exams/" + exam.ref() + "/publications"));
        models.put("examName", names.of(exam));
        models.put("form", form);
        models.put("ways", CutOffForm.Way.values());
        models.put("drawn", cutOff.isPresent());
        models.put("counts", OutcomeCounts.of(draft.selection()));
        models.put("passLine", draft.selection().line());
        models.put("ties", draft.selection().atTheLine().size());
        models.put("checks", Check.of(draft));
        models.put("near", NearLine.of(draft));
        models.put("may", may);
    }
}
