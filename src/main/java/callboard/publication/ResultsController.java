package callboard.publication;

import callboard.account.CandidateDoor;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.major.Direction;
import callboard.result.Outcome;
import callboard.result.Publication;
import callboard.result.PublicationLines;
import callboard.result.Results;
import callboard.rules.Asker;
import callboard.school.School;
import callboard.school.Schools;
import callboard.subject.Subjects;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;

/** 「查看考试结果」: what was published about the candidate who asks, and nothing before. */
@CandidateDoor
@Controller
@Path("/results")
@RequestScoped
public class ResultsController {

    private final Asker asker;
    private final Results results;
    private final PublicationLines lines;
    private final Exams exams;
    private final ExamNames names;
    private final Subjects subjects;
    private final Schools schools;
    private final Models models;

    @Inject
    ResultsController(
            Asker asker,
            Results results,
            PublicationLines lines,
            Exams exams,
            ExamNames names,
            Subjects subjects,
            Schools schools,
            Models models) {
        this.asker = asker;
        this.results = results;
        this.lines = lines;
        this.exams = exams;
        this.names = names;
        this.subjects = subjects;
        this.schools = schools;
        this.models = models;
    }

    /** A published result in a list. */
    public record Line(PublicationLines.Own own, School school, String major, String round) {}

    @GET
    public String list() {
        models.put(
                "lines",
                results.of(asker.me().account()).stream().map(this::line).toList());
        return "result/results";
    }

    @GET
    @Path("/{entry}")
    public String show(@PathParam("entry") String ref) {
        PublicationLines.Own own = NotFound.unless(results.find(asker.me().account(), ref));
        Publication publication = own.publication();
        Exam exam = exam(own);
        models.put("one", line(own));
        models.put("exam", exam);
        models.put("me", asker.me().name());
        models.put("subjects", subjects.ofExam(exam.schoolId(), exam.id()));
        models.put("ranked", lines.ranked(publication.schoolId(), publication.id()));
        models.put("next", own.line().outcome() == Outcome.PASSED ? next(exam) : Optional.empty());
        return "result/result";
    }

    private Line line(PublicationLines.Own own) {
        Exam exam = exam(own);
        return new Line(own, schools.byId(exam.schoolId()).orElseThrow(), names.major(exam), names.round(exam));
    }

    private Exam exam(PublicationLines.Own own) {
        return exams.byId(own.publication().schoolId(), own.publication().examId())
                .orElseThrow();
    }

    /** The round that a pass opens, once candidates can see it. */
    private Optional<Exam> next(Exam exam) {
        return exams.open(exam.schoolId(), exam.season().id()).stream()
                .filter(one -> one.round().ordinal() == exam.round().ordinal() + 1)
                .filter(one -> one.examines(exam.major().id(), exam.direction().map(Direction::id)))
                .findFirst();
    }
}
