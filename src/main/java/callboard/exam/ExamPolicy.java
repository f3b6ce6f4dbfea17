package callboard.exam;

import callboard.rules.Verdict;
import callboard.school.SeasonPolicy;

/** What an officer may do to an exam, asked by the page and again by the act. */
public final class ExamPolicy {

    private ExamPolicy() {}

    /** May anything of it be prepared? What is archived, or belongs to an archived season, is only read. */
    public static Verdict mayPrepare(Exam exam) {
        return exam.isArchived() ? Verdict.refused("exam.archived") : SeasonPolicy.mayPrepare(exam.season());
    }

    /** May window, terms and subjects change? */
    public static Verdict mayEditRules(Exam exam) {
        if (mayPrepare(exam).isRefused()) {
            return mayPrepare(exam);
        } else if (exam.firstEnteredAt().isPresent()) {
            return Verdict.refused("exam.frozen", exam.firstEnteredAt().orElseThrow());
        } else {
            return exam.isOpen() ? Verdict.refused("exam.opened-rules-stand") : Verdict.allowed();
        }
    }

    /** Texts get versions at any time. */
    public static Verdict mayEditTexts(Exam exam) {
        return mayPrepare(exam);
    }
}
