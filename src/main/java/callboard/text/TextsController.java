package callboard.text;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All texts of an exam, each with its version and its way on. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/exams/{exam}/texts")
@RequestScoped
public class TextsController {

    private final DeskExam deskExam;
    private final ExamTexts texts;
    private final Models models;

    @Inject
    TextsController(DeskExam deskExam, ExamTexts texts, Models models) {
        this.deskExam = deskExam;
        this.texts = texts;
        this.models = models;
    }

    /** One of the texts, empty while it was never written. */
    public record Line(TextKind kind, Optional<ExamText> latest) {}

    @GET
    public String list(@PathParam("exam") String ref) {
        Exam exam = deskExam.find(ref);
        List<ExamText> all = texts.latestOf(exam.schoolId(), List.of(exam.id()));
        models.put(
                "lines",
                Arrays.stream(TextKind.values())
                        .map(kind -> new Line(
                                kind,
                                all.stream().filter(text -> text.kind() == kind).findFirst()))
                        .toList());
        return "text/list";
    }
}
