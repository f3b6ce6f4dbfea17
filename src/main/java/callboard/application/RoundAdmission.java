package callboard.application;

import callboard.exam.Exam;
import callboard.rules.Verdict;

/** Whether somebody is on the pass list of the round before; answered by the package that publishes results. */
public interface RoundAdmission {

    /**
     * Whether he may apply for this exam of a later round, and if not, why.
     *
     * @param applicantId the roster row he applies under
     */
    Verdict admits(Exam exam, long applicantId);
}
