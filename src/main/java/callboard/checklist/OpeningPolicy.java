package callboard.checklist;

import callboard.exam.Exam;
import callboard.exam.ExamPolicy;
import callboard.rules.Verdict;
import java.util.List;

/** May an exam be opened to candidates? */
final class OpeningPolicy {

    private OpeningPolicy() {}

    /** @param items its whole checklist; amber points do not refuse, each is overridden with the act itself */
    static Verdict mayOpen(Exam exam, List<ChecklistItem> items) {
        long red = items.stream().filter(ChecklistItem::isRed).count();
        if (ExamPolicy.mayPrepare(exam).isRefused()) {
            return ExamPolicy.mayPrepare(exam);
        } else if (exam.isOpen()) {
            return Verdict.refused("checklist.already-open", exam.openedAt().orElseThrow());
        } else {
            return red > 0 ? Verdict.refused("checklist.not-ready", red) : Verdict.allowed();
        }
    }
}
