package callboard.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExamTimesTest {

    private static final Instant DAY = Instant.parse("2027-01-16T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // opens, closes, apply from, apply until, cut-off in hours of the day; fields that contradict
        "1, 9, , , , ''",
        "9, 9, , , , closesAt",
        "9, 1, , , , closesAt",
        "1, 9, , , 1, lateCutOffAt",
        "1, 9, , , 2, ''",
        "1, 9, , , 9, lateCutOffAt",
        "1, 9, , , 10, lateCutOffAt",
        "1, 9, , 9, , ''",
        "1, 9, , 10, , applyUntil",
        "1, 9, 5, 5, , applyUntil",
        "1, 9, 6, 5, , applyUntil",
        "1, 9, 3, 5, 4, ''",
        ", , 6, 5, , applyUntil",
        "1, , , , 0, lateCutOffAt",
    })
    void eachContradictionNamesTheFieldThatGivesWay(
            Integer opens, Integer closes, Integer from, Integer until, Integer cutOff, String fields) {
        ExamTimes times = new ExamTimes(hour(opens), hour(closes), hour(from), hour(until), hour(cutOff));

        assertEquals(
                fields,
                String.join(
                        " ",
                        times.contradictions().stream()
                                .map(ExamTimes.Contradiction::field)
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({
        // apply from, apply until, asked at; window closes at 9
        ", , 0, true",
        ", , 8, true",
        ", , 9, false",
        "3, 5, 2, false",
        "3, 5, 3, true",
        "3, 5, 4, true",
        "3, 5, 5, false",
    })
    void applyingIsPossibleFromItsBeginningUntilJustBeforeItsEnd(
            Integer from, Integer until, int asked, boolean possible) {
        ExamTimes times = new ExamTimes(hour(1), hour(9), hour(from), hour(until), Optional.empty());

        assertEquals(possible, times.isApplicationOpen(hour(asked).orElseThrow()));
    }

    @Test
    void theCutOffCountsFromTheOpeningSoThatItHoldsInEverySession() {
        ExamTimes times = new ExamTimes(hour(1), hour(9), Optional.empty(), Optional.empty(), hour(3));

        assertEquals(Optional.of(Duration.ofHours(2)), times.lateEntry());
        assertEquals(Optional.of(Duration.ofHours(8)), times.length());
        assertEquals(List.of(), times.contradictions());
    }

    private static Optional<Instant> hour(Integer hour) {
        return Optional.ofNullable(hour).map(number -> DAY.plus(Duration.ofHours(number)));
    }
}
