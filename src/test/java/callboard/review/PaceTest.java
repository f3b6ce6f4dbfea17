package callboard.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PaceTest {

    @Test
    void aDeskIsAsFastAsHalfOfItsDecisions() {
        assertEquals(Duration.ofHours(3), Pace.median(hours(90, 1, 3, 2, 40)));
    }

    @Test
    void aDeskThatDecidedLittleIsGivenADay() {
        assertEquals(Duration.ofHours(24), Pace.median(hours(1, 1, 1, 1)));
    }

    private static List<Duration> hours(Integer... hours) {
        return Stream.of(hours).map(Duration::ofHours).toList();
    }
}
