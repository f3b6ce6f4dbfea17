package callboard.trial;

import callboard.exam.Exam;
import callboard.exam.ExamPolicy;
import callboard.rules.Verdict;
import callboard.subject.Subject;
import java.util.List;

/** May an exam be tried out? Long before it may be opened: as soon as there is a time and something to do. */
final class TrialPolicy {

    private TrialPolicy() {}

    static Verdict mayStart(Exam exam, List<Subject> subjects) {
        if (ExamPolicy.mayPrepare(exam).isRefused()) {
            return ExamPolicy.mayPrepare(exam);
        } else if (!exam.times().hasWindow()) {
            return Verdict.refused("trial.no-window");
        } else {
            return subjects.isEmpty() ? Verdict.refused("trial.no-subject") : Verdict.allowed();
        }
    }

    /** How many subjects can be sat; the room counts to at least one. */
    static int sittable(List<Subject> subjects) {
        long count = subjects.stream()
                .filter(subject -> subject.terms().format().isSittable())
                .count();
        return Math.max(1, Math.toIntExact(count));
    }
}
