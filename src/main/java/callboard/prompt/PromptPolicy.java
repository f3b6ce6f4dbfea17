package callboard.prompt;

import callboard.exam.Exam;
import callboard.exam.ExamPolicy;
import callboard.rules.Verdict;

/**
 * What an officer may do with the pools of an exam and with one prompt, asked by the page and again by the act. The pools are
 * rules: free in a draft, standing still once the exam is open, frozen from the first person in the formal room on.
 */
public final class PromptPolicy {

    /** So many prompts a pool may hold, retired ones too. */
    public static final int MOST = 2000;

    private PromptPolicy() {}

    /** May prompts be added, put in order, imported? */
    public static Verdict mayWrite(Exam exam) {
        return ExamPolicy.mayEditRules(exam);
    }

    /** May this one get other words? What was drawn stands as it was seen; what is retired is left alone. */
    public static Verdict mayChange(Exam exam, Prompt prompt) {
        return mayRemove(exam, prompt)
                .and(prompt.isRetired() ? Verdict.refused("prompt.is-retired") : Verdict.allowed());
    }

    public static Verdict mayRemove(Exam exam, Prompt prompt) {
        return mayWrite(exam)
                .and(prompt.isDrawn() ? Verdict.refused("prompt.is-drawn", prompt.drawn()) : Verdict.allowed());
    }

    /** May nobody draw it any more? An open exam keeps as many as one candidate draws. */
    public static Verdict mayRetire(Exam exam, Prompt prompt, long usable, int draws) {
        if (maySort(exam).isRefused()) {
            return maySort(exam);
        } else if (prompt.isRetired()) {
            return Verdict.refused("prompt.is-retired");
        } else {
            return exam.isOpen() && usable <= draws ? Verdict.refused("prompt.is-needed", draws) : Verdict.allowed();
        }
    }

    /** May it be drawn again? */
    public static Verdict mayReturn(Exam exam, Prompt prompt) {
        return maySort(exam).and(prompt.isRetired() ? Verdict.allowed() : Verdict.refused("prompt.is-usable"));
    }

    /** Retiring keeps what was promised, so that an open exam allows it; a frozen one asks for an incident. */
    private static Verdict maySort(Exam exam) {
        return ExamPolicy.mayPrepare(exam)
                .and(exam.firstEnteredAt()
                        .map(entered -> Verdict.refused("exam.frozen", entered))
                        .orElseGet(Verdict::allowed));
    }
}
