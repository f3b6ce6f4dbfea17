package callboard.school;

import callboard.rules.Verdict;
import java.time.Instant;
import java.util.List;

/** What may be done at a school, and if not, why. */
public final class SchoolPolicy {

    private SchoolPolicy() {}

    /** May a candidate start an application here now? Outside the period the reason says when. */
    public static Verdict mayApply(List<Timetable.Line> exams, Instant now) {
        if (exams.isEmpty()) {
            return Verdict.refused("school.apply.nothing-open");
        } else if (exams.stream().anyMatch(Timetable.Line::applying)) {
            return Verdict.allowed();
        } else {
            return exams.stream()
                    .flatMap(exam -> exam.applyFrom().stream())
                    .filter(now::isBefore)
                    .min(Instant::compareTo)
                    .map(begin -> Verdict.refused("school.apply.begins", begin))
                    .orElse(Verdict.refused("school.apply.over"));
        }
    }
}
