package callboard.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.rules.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TakeRulesTest {

    private static final TakeRules SONG = new TakeRules(3, Duration.ofSeconds(180), Duration.ofSeconds(480), true);

    @ParameterizedTest(name = "{0} opened: {1} left")
    @CsvSource({"0, 3", "1, 2", "2, 1", "3, 0", "4, 0"})
    void everyOpenedTakeIsUsed(int opened, int left) {
        assertEquals(left, SONG.takesLeft(opened));
        assertEquals(left > 0 ? Verdict.allowed() : Verdict.refused("sitting.take.none-left", 3), SONG.mayOpen(opened));
    }

    @ParameterizedTest(name = "stop after {0} ms: {1} {2}")
    @CsvSource({
        "0, sitting.take.not-yet, 180",
        "170001, sitting.take.not-yet, 10",
        "179999, sitting.take.not-yet, 1",
        "180000, '', 0",
        "480000, '', 0"
    })
    void stoppingIsRefusedWithTheSecondsToTheMinimum(long millis, String reason, long seconds) {
        var expected = reason.isEmpty() ? Verdict.allowed() : Verdict.refused(reason, seconds);

        assertEquals(expected, SONG.mayStop(Duration.ofMillis(millis)));
    }

    @Test
    void aSubjectThatRunsToItsEndIsNeverStoppedEarly() {
        var reading = new TakeRules(1, Duration.ZERO, Duration.ofSeconds(60), false);

        assertEquals(Verdict.refused("sitting.take.runs-to-the-end", 1L), reading.mayStop(Duration.ofMillis(59_999)));
        assertEquals(Verdict.allowed(), reading.mayStop(Duration.ofSeconds(60)));
    }

    @ParameterizedTest(name = "{0} ms: too short {1}, too long {2}")
    @CsvSource({
        "178199, true, false", // 180 s − 1 % = 178.2 s
        "178200, false, false",
        "180000, false, false",
        "480000, false, false",
        "484800, false, false", // 480 s + 1 %
        "484801, false, true"
    })
    void lengthsAreJudgedWithTheToleranceOfRealPhones(long millis, boolean tooShort, boolean tooLong) {
        var recorded = Duration.ofMillis(millis);

        assertEquals(tooShort, SONG.isTooShort(recorded));
        assertEquals(tooLong, SONG.isTooLong(recorded));
        assertEquals(
                tooShort ? Verdict.refused("sitting.take.too-short", 179L, 180L) : Verdict.allowed(),
                SONG.maySubmit(recorded));
    }

    @ParameterizedTest(name = "tolerance of {0} ms is {1} ms")
    @CsvSource({"0, 1000", "6000, 1000", "100000, 1000", "100100, 1001", "480000, 4800"})
    void theToleranceIsOneSecondOrOnePercent(long millis, long tolerance) {
        assertEquals(Duration.ofMillis(tolerance), TakeRules.tolerance(Duration.ofMillis(millis)));
    }

    @ParameterizedTest(name = "{0} ms in {1} ms: {2}")
    @CsvSource({"60000, 60000, true", "60000, 59000, true", "60000, 58999, false", "0, 0, true"})
    void moreVideoThanTimePassedWasNotRecordedLive(long recorded, long wallClock, boolean fits) {
        assertEquals(fits, TakeRules.fitsWallClock(Duration.ofMillis(recorded), Duration.ofMillis(wallClock)));
    }

    @Test
    void rulesThatNoTakeCanMeetAreRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> new TakeRules(0, Duration.ZERO, Duration.ofSeconds(1), true));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TakeRules(1, Duration.ofSeconds(2), Duration.ofSeconds(1), true));
    }
}
