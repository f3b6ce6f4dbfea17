package callboard.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.rules.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SelectionTest {

    @Test
    void equalScoresShareAPlaceAndTheNextCountsEverybodyBefore() {
        var selection = CutOff.atScore(new BigDecimal("83.40")).select(group("83.62 83.51 83.40 83.4 83.38 83.27"));

        assertEquals(List.of(1, 2, 3, 3, 5, 6), ranks(selection));
    }

    @ParameterizedTest(name = "cut-off {0}: {1} pass")
    @CsvSource({"83.39, 4", "83.4, 4", "83.400, 4", "83.41, 2", "0, 6", "100, 0"})
    void everybodyWithAtLeastTheCutOffPasses(BigDecimal score, int passing) {
        var selection = CutOff.atScore(score).select(group("83.62 83.51 83.40 83.4 83.38 83.27"));

        assertEquals(passing, selection.count(Outcome.PASSED));
        assertEquals(6 - passing, selection.count(Outcome.FAILED));
    }

    @ParameterizedTest(name = "best {0}: {1} pass, line {2}, {3} at the line")
    @CsvSource({
        "1, 1, 83.62, 1",
        "2, 2, 83.51, 1",
        "3, 4, 83.40, 2",
        "4, 4, 83.4, 2",
        "5, 5, 83.38, 1",
        "6, 6, 83.27, 1",
        "99, 6, 83.27, 1"
    })
    void aTieAtTheLastPlacePassesTogether(int places, int passing, BigDecimal line, int atTheLine) {
        var selection = CutOff.best(places).select(group("83.62 83.51 83.40 83.4 83.38 83.27"));

        assertEquals(passing, selection.count(Outcome.PASSED));
        assertEquals(0, selection.line().orElseThrow().compareTo(line));
        assertEquals(atTheLine, selection.atTheLine().size());
    }

    @Test
    void aTieThatBreaksTheQuotaIsSaidAndNotCut() {
        var selection = CutOff.best(3).select(group("83.62 83.51 83.40 83.40"));

        assertEquals(Verdict.refused("result.check.over-quota", 4, 3), CutOff.within(3, selection));
        assertEquals(Verdict.allowed(), CutOff.within(4, selection));
    }

    @Test
    void zeroEmptyAbsentAbandonedAndViolationAreFiveDifferentThings() {
        var selection = CutOff.best(9).select(group("0 empty absent abandoned violation 70"));

        assertEquals(
                "70:1:PASSED 0:2:PASSED empty:-:none absent:-:ABSENT abandoned:-:ABANDONED violation:-:VIOLATION",
                shown(selection));
    }

    @Test
    void noScoreIsNotZeroWhenTheCutOffIsZero() {
        var selection = CutOff.atScore(BigDecimal.ZERO).select(group("0 empty absent abandoned violation"));

        assertEquals(1, selection.count(Outcome.PASSED));
        assertEquals(0, selection.count(Outcome.FAILED));
    }

    @Test
    void whoIsWithheldTakesNoPlaceAndIsInNoCount() {
        var selection = CutOff.best(1).select(group("90! 80 70"));

        assertEquals("80:1:PASSED 70:2:FAILED 90!:-:WITHHELD", shown(selection));
        assertEquals(1, selection.count(Outcome.PASSED));
    }

    @Test
    void whoIsNotJudgedKeepsTheDraftFromBeingComplete() {
        assertEquals(
                Verdict.refused("result.check.not-judged", 2),
                CutOff.best(1).select(group("90 empty empty")).isComplete());
        assertEquals(
                Verdict.allowed(),
                CutOff.best(1).select(group("90 absent empty!")).isComplete());
    }

    @Test
    void nobodyCompetesInAnEmptyGroup() {
        var selection = CutOff.best(5).select(group("absent abandoned"));

        assertEquals(0, selection.count(Outcome.PASSED));
        assertEquals(Optional.empty(), selection.line());
        assertEquals(List.of(), selection.atTheLine());
    }

    @Test
    void aLineIsDrawnInExactlyOneWay() {
        assertThrows(IllegalArgumentException.class, () -> CutOff.best(0));
        assertThrows(IllegalArgumentException.class, () -> new Mark(Mark.Kind.SCORE, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Mark(Mark.Kind.ABSENT, Optional.of(BigDecimal.ZERO)));
    }

    @ParameterizedTest(name = "typed {0} for 1168: {1}")
    @CsvSource({
        "1168, ''",
        "１１６８, ''",
        "' 1168 ', ''",
        "'1,168', ''",
        "1167, result.confirm.other-count",
        "1486, result.confirm.other-count",
        "'', result.confirm.no-number",
        "-1168, result.confirm.no-number",
        "1168.0, result.confirm.no-number",
        "一千, result.confirm.no-number",
        "99999999999, result.confirm.no-number"
    })
    void theTypedCountMustBeTheNumberOfThoseWhoPass(String typed, String reason) {
        var expected = reason.isEmpty() ? Verdict.allowed() : Verdict.refused(reason);

        assertEquals(expected, ConfirmCount.check(typed, 1168));
    }

    @Test
    void whoPreparedAListNeverConfirmsIt() {
        assertEquals(Verdict.refused("result.confirm.own"), ConfirmCount.mayConfirm(7, 7));
        assertEquals(Verdict.allowed(), ConfirmCount.mayConfirm(7, 8));
    }

    /** People by their mark, named by it; {@code !} behind it for withheld. */
    private static List<Contender> group(String marks) {
        return Stream.of(marks.split(" "))
                .map(mark -> new Contender(mark, mark(mark.replace("!", "")), mark.endsWith("!")))
                .toList();
    }

    private static Mark mark(String name) {
        return switch (name) {
            case "empty" -> Mark.EMPTY;
            case "absent" -> Mark.ABSENT;
            case "abandoned" -> Mark.ABANDONED;
            case "violation" -> Mark.VIOLATION;
            default -> Mark.of(new BigDecimal(name));
        };
    }

    private static List<Integer> ranks(Selection selection) {
        return selection.lines().stream().map(line -> line.rank().orElse(0)).toList();
    }

    private static String shown(Selection selection) {
        return selection.lines().stream()
                .map(line -> line.contender().ref() + ":"
                        + (line.rank().isPresent() ? line.rank().getAsInt() : "-") + ":"
                        + line.outcome().map(Outcome::name).orElse("none"))
                .collect(Collectors.joining(" "));
    }
}
