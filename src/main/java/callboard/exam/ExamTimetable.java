package callboard.exam;

import callboard.school.School;
import callboard.school.Seasons;
import callboard.school.Timetable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The opened exams of the current season, for the school's public page. */
@RequestScoped
public class ExamTimetable implements Timetable {

    private final Seasons seasons;
    private final Exams exams;
    private final ExamNames names;

    @Inject
    ExamTimetable(Seasons seasons, Exams exams, ExamNames names) {
        this.seasons = seasons;
        this.exams = exams;
        this.names = names;
    }

    @Override
    public List<Line> of(School school, Instant now) {
        return seasons
                .current(school.id())
                .map(season -> exams.open(school.id(), season.id()))
                .orElse(List.of())
                .stream()
                .map(exam -> line(exam, now))
                .toList();
    }

    private Line line(Exam exam, Instant now) {
        ExamTimes times = exam.times();
        return new Line(
                names.major(exam),
                exam.round().labelKey(),
                times.opensAt(),
                times.closesAt(),
                times.applyFrom(),
                times.applyEnds(),
                times.isApplicationOpen(now));
    }
}
