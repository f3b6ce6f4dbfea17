package callboard.signature;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.text.ExamText;
import callboard.text.ExamTexts;
import callboard.text.TextKind;
import callboard.web.NotFound;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who signed or read which version of a text, and who has still to. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/exams/{exam}/{text: pledge|notice}/readers")
@RequestScoped
public class TextReadersController {

    private static final int PAGE = 50;
    private static final String AGAIN = "again";

    private final DeskExam deskExam;
    private final ExamTexts texts;
    private final Readers readers;
    private final Models models;

    @Inject
    TextReadersController(DeskExam deskExam, ExamTexts texts, Readers readers, Models models) {
        this.deskExam = deskExam;
        this.texts = texts;
        this.readers = readers;
        this.models = models;
    }

    /** @param version a number, 0 for nobody yet, {@code again} for who has still to; anything else for everybody */
    @GET
    public String list(
            @PathParam("exam") String ref,
            @PathParam("text") String word,
            @QueryParam("version") @DefaultValue("") String version,
            @QueryParam("before") @DefaultValue("0") long before) {
        Exam exam = deskExam.find(ref);
        TextKind kind = NotFound.unless(TextKind.of(word));
        models.put("kind", kind);
        models.put("chosen", version);
        models.put("unsigned", version.equals("0"));
        models.put("first", before <= 0);
        fill(exam, kind, version, before <= 0 ? Long.MAX_VALUE : before);
        return "signature/readers";
    }

    private void fill(Exam exam, TextKind kind, String version, long before) {
        long school = exam.schoolId();
        int number = version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
        boolean again = version.equals(AGAIN);
        int oldest = texts.oldestThatCounts(school, exam.id(), kind);
        List<Readers.Row> page =
                readers.page(school, exam.id(), kind.isSigned(), number, again, oldest, before, Limit.of(PAGE + 1));
        List<ExamText> versions = texts.ofExam(school, exam.id(), kind);
        models.put("oldest", oldest);
        models.put("versions", versions);
        models.put("digests", digests(versions));
        models.put("counts", counts(exam, kind));
        models.put("waiting", readers.count(school, exam.id(), kind.isSigned(), -1, true, oldest));
        models.put("rows", page.subList(0, Math.min(PAGE, page.size())));
        models.put("more", page.size() > PAGE);
        models.put("total", readers.count(school, exam.id(), kind.isSigned(), number, again, oldest));
    }

    private static Map<Integer, String> digests(List<ExamText> versions) {
        Map<Integer, String> digests = new HashMap<>();
        versions.forEach(text -> digests.put(text.number(), text.digest()));
        return digests;
    }

    private Map<Integer, Long> counts(Exam exam, TextKind kind) {
        Map<Integer, Long> counts = new HashMap<>();
        List<Readers.Count> all =
                kind.isSigned() ? readers.signed(exam.schoolId(), exam.id()) : readers.read(exam.schoolId(), exam.id());
        all.forEach(one -> counts.put(one.version(), one.people()));
        return counts;
    }
}
