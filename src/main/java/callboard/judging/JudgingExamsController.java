package callboard.judging;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.school.DeskSchool;
import callboard.school.Season;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The exams of the season with their judges. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/judging")
@RequestScoped
public class JudgingExamsController {

    private final DeskSchool desk;
    private final Exams exams;
    private final ExamNames names;
    private final Assignments assignments;
    private final Marks marks;
    private final Models models;

    @Inject
    JudgingExamsController(
            DeskSchool desk, Exams exams, ExamNames names, Assignments assignments, Marks marks, Models models) {
        this.desk = desk;
        this.exams = exams;
        this.names = names;
        this.assignments = assignments;
        this.marks = marks;
        this.models = models;
    }

    /** An exam with the number of its judges and of their final marks. */
    public record Row(Exam exam, String name, long judges, long marks) {}

    @GET
    public String list() {
        Optional<Season> season = desk.season();
        models.put("season", season);
        models.put("home", desk.href("exams"));
        models.put("rows", season.map(this::rows).orElse(List.of()));
        return "judging/exams";
    }

    private List<Row> rows(Season season) {
        Map<Long, Long> judges = assignments.counts(desk.id()).stream()
                .collect(Collectors.toMap(Assignments.Judges::examId, Assignments.Judges::judges));
        Map<Long, Long> closed =
                marks.counts(desk.id()).stream().collect(Collectors.toMap(Marks.Closed::examId, Marks.Closed::marks));
        return exams.ofSeason(desk.id(), season.id()).stream()
                .map(exam -> new Row(
                        exam, names.of(exam), judges.getOrDefault(exam.id(), 0L), closed.getOrDefault(exam.id(), 0L)))
                .toList();
    }
}
