package callboard.screening;

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
import java.util.function.Function;
import java.util.stream.Collectors;

/** 录像筛查: how far the screening of each exam of the season has come. */
@SchoolDoor({Role.REVIEWER, Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/screening")
@RequestScoped
public class ScreeningsController {

    private final DeskSchool desk;
    private final Exams exams;
    private final ExamNames names;
    private final ScreeningRows rows;
    private final Models models;

    @Inject
    ScreeningsController(DeskSchool desk, Exams exams, ExamNames names, ScreeningRows rows, Models models) {
        this.desk = desk;
        this.exams = exams;
        this.names = names;
        this.rows = rows;
        this.models = models;
    }

    /** One exam of the list. */
    public record Line(String name, Counts counts, String home) {}

    @GET
    public String list() {
        Optional<Season> season = desk.season();
        models.put("season", season);
        models.put("lines", season.map(this::lines).orElse(List.of()));
        return "screening/list";
    }

    private List<Line> lines(Season season) {
        List<Exam> open = exams.open(desk.id(), season.id());
        List<Long> ids = open.stream().map(Exam::id).toList();
        Map<Long, Counts> counts = ids.isEmpty()
                ? Map.of()
                : rows.counts(desk.id(), ids, 0).stream()
                        .collect(Collectors.toMap(Counts::examId, Function.identity()));
        return open.stream()
                .map(exam -> new Line(
                        names.of(exam),
                        counts.getOrDefault(exam.id(), Counts.none(exam.id())),
                        desk.href("exams/" + exam.ref() + "/screening")))
                .toList();
    }
}
