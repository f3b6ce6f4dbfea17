package callboard.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.matcher.Match;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** State × act of a face verification, and which tries count as missed. Who may act: {@code ReviewPolicyTest} and the doors. */
final class FaceStatesTest {

    private static final Instant NOW = Instant.parse("2027-01-16T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // state, verify, return, refuse, withdraw, ask for a person; - where the act is impossible
        "WAITING, VERIFIED, RETURNED, REFUSED, WITHDRAWN, -",
        "UNMATCHED, -, -, -, -, WAITING",
        "VERIFIED, -, -, -, -, -",
        "RETURNED, -, -, -, -, -",
        "REFUSED, -, -, -, -, -",
        "WITHDRAWN, -, -, -, -, -",
        "VOID, -, -, -, -, -",
    })
    void whatBecomesOfIt(
            FaceVerification.State state, String verify, String giveBack, String refuse, String withdraw, String ask) {
        becomes(state, verify, one -> one.verify(NOW));
        becomes(state, giveBack, one -> one.giveBack("reason", "", NOW));
        becomes(state, refuse, one -> one.refuse("reason", "", NOW));
        becomes(state, withdraw, one -> one.withdraw(NOW));
        becomes(state, ask, FaceVerification::askForPerson);
    }

    private static void becomes(
            FaceVerification.State state, String next, java.util.function.Consumer<FaceVerification> act) {
        FaceVerification verification = of(state, Match.NONE);
        if (next.equals("-")) {
            assertThrows(IllegalStateException.class, () -> act.accept(verification));
            assertEquals(state, verification.state());
        } else {
            act.accept(verification);
            assertEquals(next, verification.state().name());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // state, whether the tries before it count no more
        "WAITING, false",
        "UNMATCHED, false",
        "WITHDRAWN, false",
        "VERIFIED, true",
        "RETURNED, true",
        "REFUSED, true",
        "VOID, true",
    })
    void whatEndsARowOfTries(FaceVerification.State state, boolean settled) {
        assertEquals(settled, of(state, Match.FAIL).isSettled());
    }

    private static FaceVerification of(FaceVerification.State state, Match match) {
        FaceVerification verification = new FaceVerification();
        verification.state = state;
        verification.machine = match;
        verification.ref = "r";
        return verification;
    }
}
