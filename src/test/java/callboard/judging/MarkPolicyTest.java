package callboard.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.TestClock;
import callboard.rules.Verdict;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be done to a mark: none yet, a draft, a draft without a score, a final one. */
final class MarkPolicyTest {

    @ParameterizedTest(name = "{0}, judgeable {1}")
    @CsvSource({
        "NONE, true, '', '', judging.score.missing, -",
        "DRAFT, true, '', '', judging.score.missing, judging.mark.draft",
        "FINAL, true, judging.mark.final, judging.mark.final, judging.mark.final, ''",
        "NONE, false, judging.mark.withdrawn, judging.mark.withdrawn, judging.mark.withdrawn, -",
        "DRAFT, false, judging.mark.withdrawn, judging.mark.withdrawn, judging.mark.withdrawn, judging.mark.draft",
        "FINAL, false, judging.mark.final, judging.mark.final, judging.mark.final, ''"
    })
    void draftCloseWithAndWithoutAScoreReopen(
            String state, boolean judgeable, String draft, String close, String closeEmpty, String reopen) {
        Optional<JudgeMark> mark = mark(state);

        assertEquals(draft, MarkPolicy.mayDraft(mark, judgeable).reasonKey());
        assertEquals(close, MarkPolicy.mayClose(mark, judgeable, opinion("0")).reasonKey());
        assertEquals(
                closeEmpty, MarkPolicy.mayClose(mark, judgeable, opinion("")).reasonKey());
        assertEquals(
                reopen, mark.map(MarkPolicy::mayReopen).map(Verdict::reasonKey).orElse("-"));
    }

    @ParameterizedTest(name = "seen {0}, typed {1} {2}")
    @CsvSource({
        "0, 70, other, ''",
        "'', 70, other, judging.mark.elsewhere",
        "1, 70, other, judging.mark.elsewhere",
        "'', 88, good, ''",
        "7, 88.0, good, ''",
        "7, 88, other, judging.mark.elsewhere",
        "7, '', good, judging.mark.elsewhere",
        "x, 0, good, judging.mark.elsewhere"
    })
    void aSecondPageNeverOverwritesSomethingElse(String seen, String score, String remark, String reason) {
        Optional<JudgeMark> stored =
                Optional.of(written(new JudgeMark.Opinion(Optional.of(new BigDecimal("88")), "good", 0)));
        var opinion = new JudgeMark.Opinion(opinion(score).score(), remark, 0);

        assertEquals(reason, MarkPolicy.isUntouched(stored, seen, opinion).reasonKey());
    }

    @Test
    void whatWasWatchedNeverGetsLess() {
        JudgeMark mark = written(new JudgeMark.Opinion(Optional.empty(), "", 40));
        mark.draft(new JudgeMark.Opinion(Optional.empty(), "", 7), TestClock.MORNING);

        assertEquals(40, mark.watchedSeconds());
    }

    private static Optional<JudgeMark> mark(String state) {
        if (state.equals("NONE")) {
            return Optional.empty();
        }
        JudgeMark mark = written(opinion("88"));
        if (state.equals("FINAL")) {
            mark.close(TestClock.MORNING);
        }
        return Optional.of(mark);
    }

    private static JudgeMark written(JudgeMark.Opinion opinion) {
        return new JudgeMark(new Assignment(), new BlindCode(), opinion, TestClock.MORNING);
    }

    private static JudgeMark.Opinion opinion(String score) {
        return new JudgeMark.Opinion(
                Optional.of(score).filter(text -> !text.isEmpty()).map(BigDecimal::new), "", 0);
    }
}
