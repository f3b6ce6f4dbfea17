package callboard.application;

import callboard.exam.Exam;

/** Whether somebody is on the pass list of the round before; answered by the package that publishes results. */
public interface RoundAdmission {

    /** @param applicantId the roster row he applies under */
    boolean isAdmitted(Exam exam, long applicantId);
}
