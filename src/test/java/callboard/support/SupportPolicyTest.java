package callboard.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.rules.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** State × act; role × route is the table of {@code PermissionsTest}. */
final class SupportPolicyTest {

    @ParameterizedTest
    @CsvSource({"true, ''", "false, support.unlock.none"})
    void onlyALockIsLifted(boolean waits, String refusal) {
        assertEquals(refusal, reason(SupportPolicy.mayUnlock(waits)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, support.end.none",
        "2, false, ''",
        "0, true, support.end.in-room",
        "2, true, support.end.in-room",
    })
    void signInsEndUnlessTheirOwnerSitsAnExam(int open, boolean inRoom, String refusal) {
        assertEquals(refusal, reason(SupportPolicy.mayEndSignIns(open, inRoom)));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, ''",
        "true, false, support.reveal.none",
        "false, true, support.reveal.reviewer",
        "false, false, support.reveal.reviewer",
    })
    void aWholeNumberIsForReviewersAlone(boolean reviewer, boolean hasDocument, String refusal) {
        assertEquals(refusal, reason(SupportPolicy.mayReveal(reviewer, hasDocument)));
    }

    private static String reason(Verdict verdict) {
        return verdict.reasonKey();
    }
}
