package callboard.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.sitting.Take;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScreeningPolicyTest {

    @ParameterizedTest(name = "{0} with picture {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            READY     | true  | OK TECHNICAL_FAULT VIOLATION
            READY     | false | TECHNICAL_FAULT VIOLATION
            EXPIRED   | false | TECHNICAL_FAULT
            SEALED    | false | ''
            CORRUPT   | false | ''
            STORED    | false | ''
            VERIFIED  | false | ''
            CREATED   | false | ''
            DISCARDED | false | ''
            """)
    void whatMayBeDecidedFollowsFromWhatThereIsToWatch(Take.State state, boolean playable, String allowed) {
        assertEquals(allowed, allowed(new ScreeningSituation(true, true, state, playable)));
    }

    @Test
    void onlyAReviewerDecides() {
        assertEquals("", allowed(new ScreeningSituation(false, true, Take.State.READY, true)));
        assertEquals(
                "screening.refused.reviewer",
                ScreeningPolicy.mayDecide(new ScreeningSituation(false, false, Take.State.SEALED, false))
                        .reasonKey());
    }

    @Test
    void whatDoesNotCountAnyMoreIsEvidenceOnly() {
        assertEquals(
                "screening.refused.past",
                ScreeningPolicy.mayDecide(new ScreeningSituation(true, false, Take.State.READY, true))
                        .reasonKey());
    }

    private static String allowed(ScreeningSituation situation) {
        return Stream.of(Screening.Outcome.values())
                .filter(outcome -> ScreeningPolicy.mayFind(outcome, situation).isAllowed())
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }
}
