package callboard.clones;

import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.ExamPlan;
import callboard.exam.Round;
import callboard.major.Direction;
import callboard.school.Season;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The free places of a season's plan, where the clone of an exam can go. */
@RequestScoped
class CloneTargets {

    private final ExamPlan plan;
    private final ExamNames names;

    @Inject
    CloneTargets(ExamPlan plan, ExamNames names) {
        this.plan = plan;
        this.names = names;
    }

    /**
     * A place of the plan.
     *
     * @param value names it in a form
     * @param text names it for people
     * @param taken the exam that is there
     */
    public record Target(ExamPlan.Row row, Round round, String value, String text, Optional<Exam> taken) {

        boolean isFree() {
            return taken.isEmpty();
        }

        CloneService.Place place() {
            return new CloneService.Place(row, round);
        }
    }

    List<Target> of(Season season) {
        return plan.rows(season).stream()
                .flatMap(row -> Arrays.stream(Round.values()).map(round -> target(row, round)))
                .toList();
    }

    private Target target(ExamPlan.Row row, Round round) {
        String major = names.major(row.major(), row.direction());
        return new Target(row, round, row.target() + ":" + round, names.of(major, round), row.exam(round));
    }

    /** What an officer most likely wants: the next round of the same major and direction, where it is free. */
    static Optional<Target> next(List<Target> targets, Exam exam) {
        return targets.stream()
                .filter(Target::isFree)
                .filter(target -> exam.examines(
                        target.row().major().id(), target.row().direction().map(Direction::id)))
                .filter(target -> target.round().ordinal() == exam.round().ordinal() + 1)
                .findFirst();
    }
}
