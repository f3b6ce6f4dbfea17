package callboard.application;

import callboard.exam.Exam;
import callboard.exam.ExamTimes;
import callboard.rules.Verdict;
import java.time.Instant;

/** Whether an exam takes applications, apart from who asks. */
final class ApplicationPolicy {

    private ApplicationPolicy() {}

    /** The application period of R-11; outside it the reason says when. */
    static Verdict isOpen(Exam exam, Instant now) {
        ExamTimes times = exam.times();
        if (times.isApplicationOpen(now)) {
            return Verdict.allowed();
        }
        return times.applyFrom()
                .filter(now::isBefore)
                .map(begin -> Verdict.refused("application.begins", begin))
                .orElseGet(() ->
                        Verdict.refused("application.over", times.applyEnds().orElse(now)));
    }
}
