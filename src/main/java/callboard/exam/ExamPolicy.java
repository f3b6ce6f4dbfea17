package callboard.exam;

import callboard.rules.Verdict;
import java.util.List;

/** What an officer may do to an exam, asked by the page and again by the act. */
public final class ExamPolicy {

    private ExamPolicy() {}

    /** May window, terms and subjects change? */
    public static Verdict mayEditRules(Exam exam) {
        if (exam.firstEnteredAt().isPresent()) {
            return Verdict.refused("exam.frozen", exam.firstEnteredAt().orElseThrow());
        } else {
            return exam.isOpen() ? Verdict.refused("exam.opened-rules-stand") : Verdict.allowed();
        }
    }

    /** Texts get versions at any time. */
    public static Verdict mayEditTexts(Exam exam) {
        return Verdict.allowed();
    }

    /**
     * May it be opened to candidates?
     *
     * @param items its whole checklist; amber points are fine here, because each is overridden with the act itself
     */
    public static Verdict mayOpen(Exam exam, List<ChecklistItem> items) {
        long red = items.stream().filter(ChecklistItem::isRed).count();
        if (exam.isOpen()) {
            return Verdict.refused("exam.already-open", exam.openedAt().orElseThrow());
        } else {
            return red > 0 ? Verdict.refused("exam.not-ready", red) : Verdict.allowed();
        }
    }
}
