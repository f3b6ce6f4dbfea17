package callboard.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.TestClock;
import callboard.rules.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SchoolPolicyTest {

    private static final Instant NOW = TestClock.MORNING;
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final Instant LATER = NOW.plus(Duration.ofDays(3));

    @Test
    void applyingIsRefusedWhereNothingIsOpen() {
        assertEquals(Verdict.refused("school.apply.nothing-open"), SchoolPolicy.mayApply(List.of(), NOW));
    }

    @Test
    void oneExamThatCanBeAppliedForIsEnough() {
        assertEquals(
                Verdict.allowed(),
                SchoolPolicy.mayApply(List.of(exam(Optional.empty(), false), exam(Optional.empty(), true)), NOW));
    }

    @Test
    void outsideThePeriodTheReasonSaysWhenItBegins() {
        List<Timetable.Line> exams = List.of(exam(Optional.of(LATER), false), exam(Optional.of(TOMORROW), false));

        assertEquals(Verdict.refused("school.apply.begins", TOMORROW), SchoolPolicy.mayApply(exams, NOW));
    }

    @Test
    void afterThePeriodItIsOver() {
        assertEquals(
                Verdict.refused("school.apply.over"),
                SchoolPolicy.mayApply(List.of(exam(Optional.of(NOW.minusSeconds(9)), false)), NOW));
    }

    private static Timetable.Line exam(Optional<Instant> applyFrom, boolean applying) {
        return new Timetable.Line(
                "声乐",
                "exam.round.PRELIMINARY",
                Optional.empty(),
                Optional.empty(),
                applyFrom,
                Optional.empty(),
                applying);
    }
}
