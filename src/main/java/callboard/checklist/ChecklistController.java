package callboard.checklist;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.config.Clock;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.rules.Verdict;
import callboard.school.DeskSchool;
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
import java.util.Map;
import java.util.stream.Collectors;

/** The checklist of an exam; looking at it asks everybody again. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/exams/{exam}/checklist")
@RequestScoped
public class ChecklistController {

    private final DeskSchool desk;
    private final DeskExam deskExam;
    private final Checklist checklist;
    private final ChecklistOverrides overrides;
    private final Forms forms;
    private final Clock clock;
    private final Models models;

    @Inject
    ChecklistController(
            DeskSchool desk,
            DeskExam deskExam,
            Checklist checklist,
            ChecklistOverrides overrides,
            Forms forms,
            Clock clock,
            Models models) {
        this.desk = desk;
        this.deskExam = deskExam;
        this.checklist = checklist;
        this.overrides = overrides;
        this.forms = forms;
        this.clock = clock;
        this.models = models;
    }

    @GET
    public String show(@PathParam("exam") String ref) {
        Exam exam = deskExam.find(ref);
        List<ChecklistItem> items = checklist.items(exam, clock.now());
        return page(exam, items, forms.empty(), Map.of());
    }

    /**
     * The page, for whoever wants to show a form on it again.
     *
     * @param reasons what was typed so far, by the point's id
     */
    String page(Exam exam, List<ChecklistItem> items, Form form, Map<String, String> reasons) {
        Verdict may = desk.mayPrepare().and(OpeningPolicy.mayOpen(exam, items));
        models.put("red", items.stream().filter(ChecklistItem::isRed).toList());
        models.put("amber", items.stream().filter(ChecklistItem::isAmber).toList());
        models.put("green", items.stream().filter(ChecklistItem::isGreen).toList());
        models.put("overrides", overrides.ofExam(exam.schoolId(), exam.id()));
        models.put("titles", items.stream().collect(Collectors.toMap(ChecklistItem::id, ChecklistItem::titleKey)));
        models.put("form", form);
        models.put("reasons", reasons);
        models.put("may", may);
        return "checklist/show";
    }
}
