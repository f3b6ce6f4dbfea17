package callboard.pledge;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
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

/** The pledge of an exam: the text in force, and every version before it. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/exams/{exam}/pledge")
@RequestScoped
public class PledgeController {

    private final DeskExam deskExam;
    private final PledgeTexts texts;
    private final Models models;

    @Inject
    PledgeController(DeskExam deskExam, PledgeTexts texts, Models models) {
        this.deskExam = deskExam;
        this.texts = texts;
        this.models = models;
    }

    /** @param version which one to read; 0 for the one in force */
    @GET
    public String show(@PathParam("exam") String ref, @QueryParam("version") @DefaultValue("0") int version) {
        Exam exam = deskExam.find(ref);
        List<PledgeText> versions = texts.ofExam(exam.schoolId(), exam.id());
        Optional<PledgeText> asked =
                versions.stream().filter(text -> text.number() == version).findFirst();
        models.put("versions", versions);
        models.put("pledge", version == 0 ? versions.stream().findFirst() : Optional.of(NotFound.unless(asked)));
        return "pledge/show";
    }
}
