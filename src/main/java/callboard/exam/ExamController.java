package callboard.exam;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.conflict.Conflict;
import callboard.conflict.Conflicts;
import callboard.face.FacePolicy;
import callboard.school.DeskSchool;
import callboard.school.Season;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One exam as the officer makes it: created, then its times and terms. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams")
@RequestScoped
public class ExamController {

    private static final Logger LOG = LoggerFactory.getLogger(ExamController.class);

    private final DeskSchool desk;
    private final DeskExam deskExam;
    private final ExamPlan plan;
    private final ExamNames names;
    private final ExamService service;
    private final Conflicts conflicts;
    private final ExamItems items;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    ExamController(
            DeskSchool desk,
            DeskExam deskExam,
            ExamPlan plan,
            ExamNames names,
            ExamService service,
            Conflicts conflicts,
            ExamItems items,
            Forms forms,
            Flash flash,
            Models models) {
        this.desk = desk;
        this.deskExam = deskExam;
        this.plan = plan;
        this.names = names;
        this.service = service;
        this.conflicts = conflicts;
        this.items = items;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    @Path("/new")
    public String blank(
            @QueryParam("target") @DefaultValue("") String target,
            @QueryParam("round") @DefaultValue("PRELIMINARY") String round) {
        Choice fields = new Choice();
        fields.target = target;
        fields.round = round;
        return newPage(forms.show(fields), plan.rows(NotFound.unless(desk.season())));
    }

    @POST
    public Response create(@BeanParam Choice fields) {
        Season season = NotFound.unless(desk.season());
        List<ExamPlan.Row> rows = plan.rows(season);
        Optional<ExamPlan.Row> row =
                rows.stream().filter(one -> one.target().equals(fields.target)).findFirst();
        Form form = forms.check(fields);
        if (form.errors("target").isEmpty() && row.isEmpty()) {
            form.reject("target", "exam.target.missing");
        }
        if (!form.hasErrors()
                && row.orElseThrow().exam(Round.valueOf(fields.round)).isPresent()) {
            form.reject("round", "exam.round-taken");
        }
        if (form.hasErrors()) {
            return Wrong.form(newPage(form, rows));
        }
        ExamPlan.Row chosen = row.orElseThrow();
        Exam exam = service.create(season, chosen.major(), chosen.direction(), Round.valueOf(fields.round));
        flash.ok("exam.created");
        return Redirect.to(deskExam.href(exam, "edit"));
    }

    @GET
    @Path("/{exam}/edit")
    public String edit(@PathParam("exam") String ref) {
        Exam exam = deskExam.find(ref);
        return editPage(forms.show(ExamForm.of(exam)));
    }

    /** Who saves second sees both versions and decides; also when both pressed in the same moment. */
    @POST
    @Path("/{exam}")
    public Response update(@PathParam("exam") String ref, @BeanParam ExamForm fields) {
        try {
            return save(deskExam.find(ref), fields);
        } catch (DataException raced) {
            LOG.debug("The exam {} was saved by somebody else in this moment", ref, raced);
            return save(deskExam.find(ref), fields);
        }
    }

    private Response save(Exam exam, ExamForm fields) {
        Optional<Conflict> conflict = conflicts.between(fields, ExamForm.of(exam), items.all());
        if (conflict.isPresent()) {
            return Wrong.form(conflicts.page(
                    conflict.get(),
                    new Conflicts.Saved(exam.savedBy(), exam.savedAt()),
                    deskExam.href(exam, ""),
                    deskExam.href(exam, "edit")));
        }
        Form form = forms.check(fields);
        ExamTimes times = fields.times(form);
        RoomTerms terms = fields.terms(form);
        if (form.hasErrors()) {
            return Wrong.form(editPage(form));
        }
        service.change(exam, times, terms);
        flash.ok("exam.saved");
        return Redirect.to(deskExam.href(exam, ""));
    }

    private String newPage(Form form, List<ExamPlan.Row> rows) {
        models.put("school", desk.school());
        models.put("form", form);
        models.put("targets", rows.stream().map(this::option).toList());
        models.put("rounds", Round.values());
        return "exam/new";
    }

    private Option option(ExamPlan.Row row) {
        return new Option(row.target(), names.major(row.major(), row.direction()));
    }

    /** An exam that is to be created: which major or direction, which round. */
    public static class Choice {

        /** As {@link ExamPlan.Row#target}. */
        @FormParam("target")
        @DefaultValue("")
        @NotBlank(message = "exam.target.missing")
        String target = "";

        @FormParam("round")
        @DefaultValue("")
        @Pattern(regexp = "PRELIMINARY|SECOND|THIRD", message = "exam.round-missing")
        String round = "";
    }

    /** A line of the list to choose from. */
    public record Option(String value, String text) {}

    private String editPage(Form form) {
        models.put("form", form);
        models.put("policies", FacePolicy.values());
        return "exam/edit";
    }
}
