package callboard.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a publication may be released. */
final class PublicationPolicyTest {

    private static final Instant NOW = Instant.parse("2027-01-25T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "-PT0.001S, result.release.past",
        "PT0S, ''",
        "PT0.001S, ''",
        "PT8784H, ''",
        "PT8784H0.001S, result.release.far"
    })
    void fromNowUpToAYearAhead(Duration ahead, String refusal) {
        assertEquals(
                refusal, PublicationPolicy.mayReleaseAt(NOW.plus(ahead), NOW).reasonKey());
    }
}
