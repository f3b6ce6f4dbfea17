package callboard.text;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.rich.Difference;
import callboard.rich.Prose;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;

/** A text of an exam as candidates see it, and every version before it with what it changed. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path(TextController.PATH)
@RequestScoped
public class TextController {

    static final String PATH = "/schools/{code}/desk/exams/{exam}/{text: pledge|notice|details|preparation}";

    private final DeskExam deskExam;
    private final ExamTexts texts;
    private final Models models;

    @Inject
    TextController(DeskExam deskExam, ExamTexts texts, Models models) {
        this.deskExam = deskExam;
        this.texts = texts;
        this.models = models;
    }

    /** @param version which one to read; 0 for the one in force */
    @GET
    public String show(
            @PathParam("exam") String ref,
            @PathParam("text") String word,
            @QueryParam("version") @DefaultValue("0") int version) {
        Exam exam = deskExam.find(ref);
        TextKind kind = NotFound.unless(TextKind.of(word));
        List<ExamText> versions = texts.ofExam(exam.schoolId(), exam.id(), kind);
        Optional<ExamText> shown = version == 0
                ? versions.stream().findFirst()
                : Optional.of(NotFound.unless(numbered(versions, version)));
        Optional<ExamText> before = shown.flatMap(text -> numbered(versions, text.number() - 1));
        models.put("kind", kind);
        models.put("versions", versions);
        models.put("shown", shown);
        models.put("before", before);
        models.put(
                "difference",
                before.isEmpty()
                        ? List.of()
                        : Difference.of(
                                before.get().prose(), shown.map(ExamText::prose).orElse(Prose.NONE)));
        return "text/show";
    }

    private static Optional<ExamText> numbered(List<ExamText> versions, int number) {
        return versions.stream().filter(text -> text.number() == number).findFirst();
    }
}
