package callboard.matcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.TestClock;
import callboard.video.Probes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A matcher that keeps failing is left alone, and asked by one probe after its rest. */
final class MatchingTest {

    private final TestClock clock = new TestClock();
    private String says = "";
    private int asked;
    private final Matching matching = new Matching(Optional.of(this::told), new Probes(Duration.ofSeconds(1)), clock);

    private Comparison told(byte[] portrait, List<Capture> captures) throws IOException {
        asked++;
        if (says.isEmpty()) {
            throw new IOException("matcher: timed out");
        }
        return Comparison.of(says, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no line that means something"})
    void whatKeepsFailingRestsAndIsProbedOnce(String trouble) {
        says = trouble;
        compare(Breaker.MOST - 1);
        assertEquals(false, matching.rests());
        compare(3);
        assertEquals(true, matching.rests());
        assertEquals(Breaker.MOST, asked);

        clock.advance(Breaker.REST.minusMillis(1));
        compare(1);
        assertEquals(Breaker.MOST, asked);
        clock.advance(Duration.ofMillis(1));
        compare(3);
        assertEquals(Breaker.MOST + 1, asked, "one probe, and it rests again");

        clock.advance(Breaker.REST);
        says = "pass 1 1 1";
        assertEquals(Match.PASS, matching.compare(new byte[0], List.of()).match());
        assertEquals(false, matching.rests());
        compare(3);
        assertEquals(Breaker.MOST + 5, asked);
    }

    @Test
    void oneAnswerInBetweenForgivesAll() {
        compare(Breaker.MOST - 1);
        says = "fail";
        compare(1);
        says = "";
        compare(Breaker.MOST - 1);

        assertEquals(false, matching.rests());
        assertEquals(2 * Breaker.MOST - 1, asked);
    }

    private void compare(int times) {
        for (int i = 0; i < times; i++) {
            matching.compare(new byte[0], List.of());
        }
    }
}
