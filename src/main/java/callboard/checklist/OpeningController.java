package callboard.checklist;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.config.Clock;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.school.Typed;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens an exam to candidates, over amber points with a reason for each. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/opening")
@RequestScoped
public class OpeningController {

    private static final int LONGEST = 400;

    private final DeskExam deskExam;
    private final Checklist checklist;
    private final ChecklistController page;
    private final OpeningService service;
    private final ExamNames names;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    @Inject
    OpeningController(
            DeskExam deskExam,
            Checklist checklist,
            ChecklistController page,
            OpeningService service,
            ExamNames names,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.deskExam = deskExam;
        this.checklist = checklist;
        this.page = page;
        this.service = service;
        this.names = names;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    @POST
    public Response open(
            @PathParam("exam") String ref,
            @FormParam("item") List<String> items,
            @FormParam("reason") List<String> given) {
        Exam exam = deskExam.find(ref);
        Map<String, String> reasons = reasons(items, given);
        List<ChecklistItem> all = checklist.items(exam, clock.now());
        Form form = checked(all, reasons);
        if (form.hasErrors()) {
            return Wrong.form(page.page(exam, all, form, reasons));
        }
        service.open(exam, reasons);
        flash.ok("checklist.opened", names.of(exam));
        return Redirect.to(deskExam.href(exam, ""));
    }

    private Form checked(List<ChecklistItem> all, Map<String, String> reasons) {
        Form form = forms.empty();
        for (ChecklistItem item : all) {
            String reason = reasons.getOrDefault(item.id(), "");
            if (item.isAmber() && reason.isEmpty()) {
                form.reject("reason-" + item.id(), "checklist.reason-missing");
            } else if (item.isAmber() && reason.length() > LONGEST) {
                form.reject("reason-" + item.id(), "checklist.reason-long", LONGEST);
            }
        }
        return form;
    }

    private static Map<String, String> reasons(List<String> items, List<String> given) {
        Map<String, String> reasons = new HashMap<>();
        for (int i = 0; i < Math.min(items.size(), given.size()); i++) {
            reasons.put(items.get(i), Typed.line(given.get(i)));
        }
        return reasons;
    }
}
