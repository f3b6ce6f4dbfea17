package callboard.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.rules.Verdict;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which scores a judge may give: 0 to 100 in halves, and a range that does not begin at 0. */
final class ScoreRangeTest {

    private static final ScoreRange ODD =
            new ScoreRange(new BigDecimal("1"), new BigDecimal("7"), new BigDecimal("1.5"));

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.0, 0",
        "100, 100",
        "100.0, 100",
        "86.5, 86.5",
        "088, 88",
        "88., 88",
        "'  88 ', 88",
        "８６．５, 86.5",
        "86。5, 86.5"
    })
    void theseAreScores(String typed, BigDecimal score) {
        ScoreRange.Reading reading = ScoreRange.USUAL.read(typed);

        assertEquals(Verdict.allowed(), reading.verdict());
        assertEquals(0, score.compareTo(reading.score().orElseThrow()));
    }

    @Test
    void nothingTypedIsNoMistakeAndNotZero() {
        assertEquals(new ScoreRange.Reading(Optional.empty(), Verdict.allowed()), ScoreRange.USUAL.read(" \u3000"));
    }

    @ParameterizedTest
    @CsvSource({"eighty", "八十", "-1", "+5", "1e2", "8 8", "'88,5'", "88.55555", "1234567", ".5", "0x10", "NaN"})
    void theseAreNoNumbers(String typed) {
        assertEquals(
                Verdict.refused("judging.score.number"),
                ScoreRange.USUAL.read(typed).verdict());
    }

    @ParameterizedTest
    @CsvSource({"100.5", "101", "100.0001", "99999"})
    void theseAreAboveTheRange(String typed) {
        assertEquals(
                Verdict.refused("judging.score.range", "0", "100"),
                ScoreRange.USUAL.read(typed).verdict());
    }

    @ParameterizedTest
    @CsvSource({"86.3, 86, 86.5", "0.1, 0, 0.5", "99.9, 99.5, 100", "0.001, 0, 0.5"})
    void offTheStepTheNearestAreNamed(String typed, String below, String above) {
        assertEquals(
                Verdict.refused("judging.score.step", "0.5", below, above),
                ScoreRange.USUAL.read(typed).verdict());
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2.5, true", "4, true", "7, true", "1.5, false", "2, false"})
    void stepsAreCountedFromTheLowest(String typed, boolean allowed) {
        assertEquals(allowed, ODD.read(typed).verdict().isAllowed());
    }

    @Test
    void belowTheLowestIsOutOfRange() {
        assertEquals(
                Verdict.refused("judging.score.range", "1", "7"), ODD.read("0").verdict());
    }
}
