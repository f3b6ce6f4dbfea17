package callboard.exam;

import callboard.rules.Verdict;

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
}
