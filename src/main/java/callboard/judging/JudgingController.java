package callboard.judging;

import callboard.account.Role;
import callboard.account.StaffDoor;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.school.School;
import callboard.school.Schools;
import callboard.subject.Subject;
import callboard.subject.Subjects;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A judge's exams, and of each the works under his codes. */
@StaffDoor(Role.JUDGE)
@Controller
@Path("/judging")
@RequestScoped
public class JudgingController {

    private static final int PAGE = 50;

    private final JudgeDesk desk;
    private final BlindCodes codes;
    private final Exams exams;
    private final ExamNames names;
    private final Subjects subjects;
    private final Schools schools;
    private final Models models;

    @Inject
    JudgingController(
            JudgeDesk desk,
            BlindCodes codes,
            Exams exams,
            ExamNames names,
            Subjects subjects,
            Schools schools,
            Models models) {
        this.desk = desk;
        this.codes = codes;
        this.exams = exams;
        this.names = names;
        this.subjects = subjects;
        this.schools = schools;
        this.models = models;
    }

    /** Which of his works a judge wants to see. */
    public enum Show {
        ALL,
        OPEN,
        DRAFT,
        FINAL;

        static Show of(String asked) {
            return List.of(values()).stream()
                    .filter(show -> show.name().equals(asked))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    /** One of his exams. @param next code of the first work that waits for him, empty where none does */
    public record Duty(
            Assignment assignment, String school, String exam, BlindCodes.Tally tally, List<BlindCodes.Line> next) {}

    @GET
    public String list() {
        List<Assignment> all = desk.all();
        all.forEach(desk::refresh);
        models.put("duties", all.stream().map(this::duty).toList());
        return "judging/home";
    }

    @GET
    @Path("/{assignment}")
    public String show(
            @PathParam("assignment") String ref,
            @QueryParam("show") @DefaultValue("") String asked,
            @QueryParam("after") @DefaultValue("0") int after) {
        Assignment his = desk.find(ref);
        desk.refresh(his);
        Show show = Show.of(asked);
        List<BlindCodes.Line> found = lines(his, show, after);
        List<BlindCodes.Line> shown = found.subList(0, Math.min(PAGE, found.size()));
        models.put("duty", duty(his));
        models.put("lines", shown);
        models.put("subjects", subjects(his));
        models.put("show", show.name());
        models.put("after", after);
        models.put("more", found.size() > PAGE ? shown.get(PAGE - 1).place() : 0);
        return "judging/works";
    }

    private List<BlindCodes.Line> lines(Assignment his, Show show, int after) {
        Limit limit = Limit.of(PAGE + 1);
        return switch (show) {
            case ALL -> codes.after(his.schoolId(), his.id(), after, limit);
            case OPEN -> codes.openAfter(his.schoolId(), his.id(), after, limit);
            case DRAFT -> codes.inState(his.schoolId(), his.id(), JudgeMark.State.DRAFT, after, limit);
            case FINAL -> codes.inState(his.schoolId(), his.id(), JudgeMark.State.FINAL, after, limit);
        };
    }

    private Duty duty(Assignment his) {
        Exam exam = NotFound.unless(exams.byId(his.schoolId(), his.examId()));
        return new Duty(
                his,
                schools.byId(his.schoolId()).map(School::name).orElse(""),
                names.of(exam),
                codes.tally(his.schoolId(), his.id()),
                codes.openAfter(his.schoolId(), his.id(), 0, Limit.of(1)));
    }

    private Map<Integer, String> subjects(Assignment his) {
        return subjects.ofExam(his.schoolId(), his.examId()).stream()
                .collect(Collectors.toMap(
                        Subject::place, subject -> subject.terms().name()));
    }
}
