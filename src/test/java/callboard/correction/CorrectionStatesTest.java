package callboard.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.identity.DocumentType;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may become of a correction. Who may decide one: {@code ReviewPolicyTest}. */
final class CorrectionStatesTest {

    private static final Instant NOW = Instant.parse("2027-01-16T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // state, act, becomes; nothing where the act is impossible
        "DRAFT, keep, DRAFT",
        "DRAFT, submit, OPEN",
        "DRAFT, finish,",
        "DRAFT, refuse,",
        "DRAFT, cancel,",
        "OPEN, keep,",
        "OPEN, submit,",
        "OPEN, finish, DONE",
        "OPEN, refuse, REFUSED",
        "OPEN, cancel, CANCELLED",
        "DONE, keep,",
        "DONE, submit,",
        "DONE, finish,",
        "DONE, refuse,",
        "DONE, cancel,",
        "REFUSED, submit,",
        "REFUSED, finish,",
        "CANCELLED, submit,",
        "CANCELLED, finish,",
    })
    void whatBecomesOfACorrection(Correction.State state, String act, Correction.State becomes) {
        Correction correction = new Correction();
        correction.state = state;

        if (becomes == null) {
            assertThrows(IllegalStateException.class, () -> act(correction, act));
            assertEquals(state, correction.state());
        } else {
            act(correction, act);
            assertEquals(becomes, correction.state());
        }
    }

    private static void act(Correction correction, String act) {
        switch (act) {
            case "keep" -> correction.keep("key");
            case "submit" -> correction.submit(NOW);
            case "finish" -> correction.finish(NOW);
            case "refuse" -> correction.refuse("reason", "", NOW);
            default -> correction.cancel(NOW);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, 0, correction.submit.evidence",
        "DRAFT, 1, ''",
        "DRAFT, 3, ''",
        "OPEN, 1, correction.submit.done",
        "DONE, 1, correction.submit.done"
    })
    void itIsHandedInOnceAndWithEvidence(Correction.State state, int pictures, String reason) {
        Correction correction = new Correction();
        correction.state = Correction.State.DRAFT;
        for (int at = 0; at < pictures; at++) {
            correction.keep("key" + at);
        }
        correction.state = state;

        assertEquals(reason, CorrectionPolicy.maySubmit(correction).reasonKey());
    }

    @Test
    void changesAreReadAsTheyWereWritten() {
        var changes = new Changes(List.of(
                new Changes.Line(Changes.Detail.NAME, "林知厦", "林知夏"),
                new Changes.Line(
                        Changes.Detail.TYPE, DocumentType.PASSPORT.labelKey(), DocumentType.TAIWAN_PERMIT.labelKey())));

        assertEquals(changes, Changes.read(changes.write()));
    }
}
