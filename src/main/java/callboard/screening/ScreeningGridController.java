package callboard.screening;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.school.DeskSchool;
import callboard.subject.Subjects;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** The recordings of an exam as a grid, the worst findings first. */
@SchoolDoor({Role.REVIEWER, Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/exams/{exam}/screening")
@RequestScoped
public class ScreeningGridController {

    private static final int PAGE = 24;

    private final DeskSchool desk;
    private final DeskExam deskExam;
    private final ScreeningOrder order;
    private final Cards cards;
    private final Subjects subjects;
    private final Permissions permissions;
    private final Models models;

    @Inject
    ScreeningGridController(
            DeskSchool desk,
            DeskExam deskExam,
            ScreeningOrder order,
            Cards cards,
            Subjects subjects,
            Permissions permissions,
            Models models) {
        this.desk = desk;
        this.deskExam = deskExam;
        this.order = order;
        this.cards = cards;
        this.subjects = subjects;
        this.permissions = permissions;
        this.models = models;
    }

    @GET
    public String show(@PathParam("exam") String ref, @BeanParam ReelQuery query) {
        Exam exam = deskExam.find(ref);
        Counts counts = order.counts(exam, query.subject());
        Reel reel = query.reel(counts.first());
        List<Row> found = order.page(exam, reel, query.after, Limit.of(PAGE + 1));
        List<Row> page = found.subList(0, Math.min(PAGE, found.size()));
        models.put("counts", counts);
        models.put("reel", reel);
        models.put("views", Show.values());
        models.put("subjects", subjects.ofExam(desk.id(), exam.id()));
        models.put("cards", cards.of(exam.id(), page));
        models.put("mayDecide", permissions.has(Role.REVIEWER, desk.id()));
        models.put("first", query.after.isEmpty());
        models.put("more", found.size() > PAGE);
        models.put("list", deskExam.href(exam, "screening"));
        return "screening/grid";
    }
}
