package callboard.overview;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.application.FailedApplications;
import callboard.candidate.EntryRows;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.major.Direction;
import callboard.roster.Applicants;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** 概览: what needs the school, and how far the candidates of each exam have come. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk")
@RequestScoped
public class DeskController {

    private final DeskSchool desk;
    private final Exams exams;
    private final ExamNames names;
    private final EntryRows rows;
    private final Applicants applicants;
    private final FailedApplications failures;
    private final Models models;

    @Inject
    DeskController(
            DeskSchool desk,
            Exams exams,
            ExamNames names,
            EntryRows rows,
            Applicants applicants,
            FailedApplications failures,
            Models models) {
        this.desk = desk;
        this.exams = exams;
        this.names = names;
        this.rows = rows;
        this.applicants = applicants;
        this.failures = failures;
        this.models = models;
    }

    /** One exam of the funnel; its counts are of people. */
    public record Line(Exam exam, String name, long registered, EntryRows.Flow flow) {}

    @GET
    public String show() {
        Optional<Season> season = desk.season();
        models.put("school", desk.school());
        models.put("season", season);
        models.put("home", desk.href(""));
        long failed = season.map(this::failed).orElse(0L);
        long registered =
                season.map(one -> applicants.count(desk.id(), one.id())).orElse(0L);
        List<Line> lines = season.map(this::lines).orElse(List.of());
        models.put("failed", failed);
        models.put("registered", registered);
        models.put("lines", lines);
        models.put(
                "nothing",
                failed == 0
                        && registered > 0
                        && lines.stream().allMatch(line -> line.exam().isOpen()));
        return "overview/desk";
    }

    private long failed(Season season) {
        return failures.counts(desk.id(), season.id(), false).stream()
                .mapToLong(FailedApplications.Count::number)
                .sum();
    }

    private List<Line> lines(Season season) {
        Map<Long, EntryRows.Flow> flows = rows.flow(desk.id(), season.id()).stream()
                .collect(Collectors.toMap(EntryRows.Flow::examId, Function.identity()));
        return exams.ofSeason(desk.id(), season.id()).stream()
                .map(exam -> new Line(
                        exam,
                        names.of(exam),
                        registered(exam),
                        flows.getOrDefault(exam.id(), new EntryRows.Flow(exam.id(), 0, 0, 0, 0, 0))))
                .toList();
    }

    private long registered(Exam exam) {
        return exam.direction()
                .map(Direction::id)
                .map(direction ->
                        applicants.countOfDirection(desk.id(), exam.major().id(), direction))
                .orElseGet(() -> applicants.countOfMajor(desk.id(), exam.major().id()));
    }
}
