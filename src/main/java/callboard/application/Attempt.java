package callboard.application;

import callboard.roster.RosterMatch.Difference;
import callboard.roster.RosterMatch.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * A refused try, as it is logged.
 *
 * @param examId the exam asked for; empty where he asked what is registered under his document
 * @param asked that exam's major and direction
 * @param applicantId the row that was compared
 */
record Attempt(
        Refusal refusal,
        Optional<Long> examId,
        String asked,
        Optional<Long> applicantId,
        List<Difference> differences) {}
