package callboard.screening;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.rules.Verdict;
import callboard.school.DeskSchool;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Ui;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Decides about a recording and goes on to the next one in the order of the grid. */
@SchoolDoor(Role.REVIEWER)
@Controller
@Path("/schools/{code}/desk/screening/{take}/decision")
@RequestScoped
public class ScreeningDecisionController {

    private final DeskSchool desk;
    private final ScreeningController screening;
    private final ScreeningService service;
    private final ScreeningOrder order;
    private final Exams exams;
    private final Forms forms;
    private final Flash flash;
    private final Ui ui;

    @Inject
    ScreeningDecisionController(
            DeskSchool desk,
            ScreeningController screening,
            ScreeningService service,
            ScreeningOrder order,
            Exams exams,
            Forms forms,
            Flash flash,
            Ui ui) {
        this.desk = desk;
        this.screening = screening;
        this.service = service;
        this.order = order;
        this.exams = exams;
        this.forms = forms;
        this.flash = flash;
        this.ui = ui;
    }

    @POST
    public Response decide(@PathParam("take") String ref, @BeanParam ReelQuery query, @BeanParam ScreeningForm fields) {
        Row row = screening.find(ref);
        Reel reel = query.reel(Show.TODO);
        Form form = forms.check(fields);
        Optional<Finding> finding = fields.into(form);
        finding.ifPresent(found -> reject(form, row, found));
        if (form.hasErrors()) {
            return Wrong.form(screening.page(row, reel, form));
        }
        service.decide(row, screening.situation(row), finding.orElseThrow(), fields.seen());
        return onward(row, reel, finding.orElseThrow());
    }

    private void reject(Form form, Row row, Finding finding) {
        Verdict verdict = ScreeningPolicy.mayFind(finding.outcome(), screening.situation(row));
        if (verdict.isRefused()) {
            form.reject("outcome", verdict.reasonKey(), verdict.args().toArray());
        }
    }

    private Response onward(Row row, Reel reel, Finding finding) {
        String outcome = ui.text(finding.outcome().labelKey(), List.of());
        Optional<Row> next = order.onward(row, reel);
        if (next.isEmpty()) {
            flash.ok("screening.decided.last", row.number(), outcome);
            return Redirect.to(grid(row));
        }
        flash.ok("screening.decided", row.number(), outcome);
        return Redirect.to(desk.href("screening/" + next.get().take().ref()) + reel.query() + "&last="
                + row.take().ref());
    }

    private String grid(Row row) {
        Exam exam = exams.byId(desk.id(), row.take().examId()).orElseThrow();
        return desk.href("exams/" + exam.ref() + "/screening");
    }
}
