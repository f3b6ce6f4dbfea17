package callboard.clones;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.clones.CloneTargets.Target;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.school.DeskSchool;
import callboard.school.Season;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
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
import java.util.List;
import java.util.Optional;

/** One exam once more at a free place of the current season's plan: the next round, another direction. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/clones")
@RequestScoped
public class ExamClonesController {

    private final DeskSchool desk;
    private final DeskExam deskExam;
    private final ClonePage page;
    private final CloneTargets targets;
    private final CloneService service;
    private final ExamNames names;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    ExamClonesController(
            DeskSchool desk,
            DeskExam deskExam,
            ClonePage page,
            CloneTargets targets,
            CloneService service,
            ExamNames names,
            Forms forms,
            Flash flash,
            Models models) {
        this.desk = desk;
        this.deskExam = deskExam;
        this.page = page;
        this.targets = targets;
        this.service = service;
        this.names = names;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    @Path("/new")
    public String look(@PathParam("exam") String ref, @BeanParam CloneQuery asked) {
        Exam exam = deskExam.find(ref);
        List<Target> all = targets.of(NotFound.unless(desk.season()));
        CloneForm fields = asked.isGiven() ? asked.form() : usual(all, exam);
        Form form = forms.show(fields);
        show(exam, all, fields, form);
        return "clones/exam";
    }

    @POST
    public Response create(@PathParam("exam") String ref, @BeanParam CloneForm fields) {
        Exam exam = deskExam.find(ref);
        Season season = NotFound.unless(desk.season());
        List<Target> all = targets.of(season);
        Form form = forms.check(fields);
        Optional<Shift> shift = show(exam, all, fields, form);
        Optional<Target> target = target(all, fields, form);
        page.seen(form, fields);
        if (form.hasErrors()) {
            return Wrong.form("clones/exam");
        }
        CloneService.Place place = target.orElseThrow().place();
        Exam clone = service.exam(exam, season, place, shift.orElseThrow());
        flash.ok("clones.exam.done", names.of(clone));
        return Redirect.to(deskExam.href(clone, ""));
    }

    private static CloneForm usual(List<Target> all, Exam exam) {
        CloneForm fields = new CloneForm();
        fields.target = CloneTargets.next(all, exam).map(Target::value).orElse("");
        fields.amount = "0";
        return fields;
    }

    private Optional<Shift> show(Exam exam, List<Target> all, CloneForm fields, Form form) {
        models.put("targets", all.stream().filter(Target::isFree).toList());
        models.put("taken", taken(all, fields).map(other -> deskExam.href(other, "")));
        models.put("chosen", chosen(all, fields).map(Target::text).orElse(""));
        return page.show(form, fields, List.of(exam));
    }

    /** The free place that was chosen; what is none is put back on the form. */
    private static Optional<Target> target(List<Target> all, CloneForm fields, Form form) {
        Optional<Target> chosen = chosen(all, fields);
        if (chosen.isEmpty()) {
            form.reject("target", "exam.target.missing");
        } else if (!chosen.get().isFree()) {
            form.reject("target", "clones.exam.taken", chosen.get().text());
        }
        return chosen;
    }

    private static Optional<Target> chosen(List<Target> all, CloneForm fields) {
        return all.stream()
                .filter(target -> target.value().equals(fields.target))
                .findFirst();
    }

    private static Optional<Exam> taken(List<Target> all, CloneForm fields) {
        return chosen(all, fields).flatMap(Target::taken);
    }
}
