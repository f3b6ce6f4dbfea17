package callboard.screening;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.rules.Verdict;
import callboard.school.DeskSchool;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;

/** One recording: watched, its findings, and what was decided. */
@SchoolDoor({Role.REVIEWER, Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/screening/{take}")
@RequestScoped
public class ScreeningController {

    private final DeskSchool desk;
    private final ScreeningRows rows;
    private final ScreeningOrder order;
    private final ScreeningService service;
    private final Cards cards;
    private final Exams exams;
    private final ExamNames names;
    private final Permissions permissions;
    private final Forms forms;
    private final Models models;

    @Inject
    ScreeningController(
            DeskSchool desk,
            ScreeningRows rows,
            ScreeningOrder order,
            ScreeningService service,
            Cards cards,
            Exams exams,
            ExamNames names,
            Permissions permissions,
            Forms forms,
            Models models) {
        this.desk = desk;
        this.rows = rows;
        this.order = order;
        this.service = service;
        this.cards = cards;
        this.exams = exams;
        this.names = names;
        this.permissions = permissions;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public String show(@PathParam("take") String ref, @BeanParam ReelQuery query) {
        Row row = find(ref);
        ScreeningForm fields = ScreeningForm.of(row.decision());
        ScreeningForm.known(query.outcome).ifPresent(outcome -> fields.outcome = outcome.name());
        query.last(rows, desk.id()).ifPresent(last -> models.put("last", cards.of(last)));
        return page(row, query.reel(Show.TODO), forms.show(fields));
    }

    Row find(String ref) {
        return NotFound.unless(rows.byRef(desk.id(), ref));
    }

    ScreeningSituation situation(Row row) {
        return ScreeningSituation.of(row, permissions.has(Role.REVIEWER, desk.id()));
    }

    String page(Row row, Reel reel, Form form) {
        Exam exam = exams.byId(desk.id(), row.take().examId()).orElseThrow();
        Verdict may = ScreeningPolicy.mayDecide(situation(row)).and(service.mayChange(row));
        models.put("card", cards.of(row));
        models.put("examName", names.of(exam));
        models.put("list", desk.href("exams/" + exam.ref() + "/screening"));
        models.put("exams", desk.href("screening"));
        models.put("reel", reel);
        models.put("left", order.counts(exam, reel.subject()).of(reel.show()));
        models.put("next", href(order.next(row, reel), reel));
        models.put("previous", href(order.previous(row, reel), reel));
        models.put("form", form);
        models.put("may", may);
        models.put("outcomes", Screening.Outcome.NAMES);
        models.put("seen", ScreeningService.seen(row));
        return "screening/show";
    }

    private Optional<String> href(Optional<Row> row, Reel reel) {
        return row.map(one -> desk.href("screening/" + one.take().ref()) + reel.query());
    }
}
