package callboard.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From marks to totals. A line gives the marks of two subjects, then the means and the total, {@code -} for none. */
final class AggregationTest {

    @ParameterizedTest(name = "{0} judges, {1} | {2}: {3} | {4} = {5}")
    @CsvSource({
        // 0 is a score
        "1, 0, 0, 0.00, 0.00, 0.00",
        "1, 0, 100, 0.00, 100.00, 50.00",
        // empty is none, and does not count as 0
        "1, -, -, -, -, -",
        "1, 0, -, 0.00, -, -",
        "1, -, 90, -, 90.00, -",
        // every judge is waited for, and a mean of those who are there is shown
        "2, 80, 90 90, 80.00, 90.00, -",
        "2, 80 0, 90 90, 40.00, 90.00, 65.00",
        // half up, and the total is the mean of what is shown
        "3, 80 80 81, 90 90 90, 80.33, 90.00, 85.17",
        "2, 88.5 88, 77 77.5, 88.25, 77.25, 82.75",
        "2, 0.01 0, 0 0, 0.01, 0.00, 0.01",
        "3, 0.01 0 0, 0.02 0 0, 0.00, 0.01, 0.01",
        // nobody judges: nothing is complete
        "0, -, -, -, -, -",
        // more marks than judges is no score anybody may rely on
        "1, 80 90, 70, 85.00, 70.00, -"
    })
    void marksBecomeMeansAndATotal(int judges, String first, String second, String a, String b, String total) {
        Score score = new Aggregation(List.of(1L, 2L), judges).score(9, Map.of(1L, marks(first), 2L, marks(second)));

        assertEquals(
                a + " " + b + " " + total,
                Stream.concat(score.subjects().stream().map(SubjectScore::mean), Stream.of(score.total()))
                        .map(number -> number.map(BigDecimal::toPlainString).orElse("-"))
                        .collect(Collectors.joining(" ")));
        assertEquals(!total.equals("-"), score.complete());
    }

    @Test
    void itSaysHowManyMarksThereAreAndHowManyAreExpected() {
        Score score = new Aggregation(List.of(1L, 2L), 3).score(9, Map.of(1L, marks("80 81")));

        assertEquals(
                List.of(
                        new SubjectScore(1, Optional.of(new BigDecimal("80.50")), 2, 3),
                        new SubjectScore(2, Optional.empty(), 0, 3)),
                score.subjects());
        assertEquals(9, score.entry());
    }

    @Test
    void anExamWithoutSubjectsHasNoTotal() {
        assertEquals(
                new Score(9, Optional.empty(), false, List.of()), new Aggregation(List.of(), 2).score(9, Map.of()));
    }

    private static List<BigDecimal> marks(String typed) {
        return typed.equals("-")
                ? List.of()
                : Arrays.stream(typed.split(" ", -1)).map(BigDecimal::new).toList();
    }
}
