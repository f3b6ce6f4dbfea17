package callboard.publication;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.result.Publication;
import callboard.result.Publications;
import callboard.school.DeskSchool;
import callboard.school.Season;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 合格名单: every exam of the season with what is published of it, and what was before. */
@SchoolDoor({Role.OFFICER, Role.ADMIN, Role.PUBLISHER})
@Controller
@Path("/schools/{code}/desk/publications")
@RequestScoped
public class PublicationsController {

    private final DeskSchool desk;
    private final Exams exams;
    private final ExamNames names;
    private final Publications publications;
    private final Clock clock;
    private final Models models;

    @Inject
    PublicationsController(
            DeskSchool desk, Exams exams, ExamNames names, Publications publications, Clock clock, Models models) {
        this.desk = desk;
        this.exams = exams;
        this.names = names;
        this.publications = publications;
        this.clock = clock;
        this.models = models;
    }

    /** An exam with the publication that holds now, if there is one. */
    public record Line(Exam exam, String name, Optional<Publication> publication) {}

    @GET
    public String list() {
        Instant now = clock.now();
        Optional<Season> season = desk.season();
        List<Publication> all =
                season.map(one -> publications.ofSeason(desk.id(), one.id())).orElse(List.of());
        models.put("season", season);
        models.put("home", desk.href(""));
        models.put("now", now);
        models.put("may", desk.mayPrepare());
        models.put(
                "lines",
                season.map(one -> exams.open(desk.id(), one.id())).orElse(List.of()).stream()
                        .map(exam -> line(exam, all, now))
                        .toList());
        models.put("past", all.stream().filter(one -> one.state(now).isOver()).toList());
        return "result/list";
    }

    private Line line(Exam exam, List<Publication> all, Instant now) {
        return new Line(
                exam,
                names.of(exam),
                all.stream()
                        .filter(one ->
                                one.examId() == exam.id() && !one.state(now).isOver())
                        .findFirst());
    }
}
