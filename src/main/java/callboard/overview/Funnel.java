package callboard.overview;

import callboard.candidate.EntryRows;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.major.Direction;
import callboard.roster.Applicants;
import callboard.school.Season;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far the people of a season's exams have come. */
@RequestScoped
class Funnel {

    private static final Comparator<Exam> BY_WINDOW =
            Comparator.comparing(exam -> exam.times().opensAt().orElse(Instant.MAX));

    private final DeskExam desk;
    private final Exams exams;
    private final ExamNames names;
    private final EntryRows rows;
    private final Applicants applicants;

    @Inject
    Funnel(DeskExam desk, Exams exams, ExamNames names, EntryRows rows, Applicants applicants) {
        this.desk = desk;
        this.exams = exams;
        this.names = names;
        this.rows = rows;
        this.applicants = applicants;
    }

    /** One exam of the season; its counts are of people. */
    public record Line(Exam exam, String name, Phase phase, String href, long registered, EntryRows.Flow flow) {}

    /** Every exam, in the order in which their windows open; those without one last. */
    List<Line> lines(Season season, Instant now) {
        Map<Long, EntryRows.Flow> flows = rows.flow(season.schoolId(), season.id()).stream()
                .collect(Collectors.toMap(EntryRows.Flow::examId, Function.identity()));
        return exams.ofSeason(season.schoolId(), season.id()).stream()
                .sorted(BY_WINDOW)
                .map(exam -> new Line(
                        exam,
                        names.of(exam),
                        Phase.of(exam, now),
                        desk.href(exam, ""),
                        registered(exam),
                        flows.getOrDefault(exam.id(), new EntryRows.Flow(exam.id(), 0, 0, 0, 0, 0, 0))))
                .toList();
    }

    /** How many people the season's roster holds. */
    long registered(Season season) {
        return applicants.count(season.schoolId(), season.id());
    }

    private long registered(Exam exam) {
        return applicants.countOf(
                exam.schoolId(), exam.major().id(), exam.direction().map(Direction::id));
    }
}
