package callboard.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callboard.TestClock;
import callboard.data.Secret;
import callboard.exam.Exam;
import callboard.exam.ExamStates;
import callboard.rules.Verdict;
import callboard.subject.Format;
import callboard.subject.Subject;
import callboard.subject.SubjectTerms;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Freeze × draws × retirement, and when two prompts are one. */
final class PromptPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // exam, drawn, retired; change, remove, retire, bring back
        "DRAFT, 0, false, yes, yes, yes, prompt.is-usable",
        "DRAFT, 0, true, prompt.is-retired, yes, prompt.is-retired, yes",
        "DRAFT, 3, false, prompt.is-drawn, prompt.is-drawn, yes, prompt.is-usable",
        "DRAFT, 3, true, prompt.is-drawn, prompt.is-drawn, prompt.is-retired, yes",
        "OPEN, 0, false, exam.opened-rules-stand, exam.opened-rules-stand, yes, prompt.is-usable",
        "OPEN, 3, false, exam.opened-rules-stand, exam.opened-rules-stand, yes, prompt.is-usable",
        "OPEN, 3, true, exam.opened-rules-stand, exam.opened-rules-stand, prompt.is-retired, yes",
        "ENTERED, 0, false, exam.frozen, exam.frozen, exam.frozen, exam.frozen",
        "ENTERED, 3, false, exam.frozen, exam.frozen, exam.frozen, exam.frozen",
        "ENTERED, 3, true, exam.frozen, exam.frozen, exam.frozen, exam.frozen",
        "ARCHIVED, 0, false, exam.archived, exam.archived, exam.archived, exam.archived",
        "ARCHIVED, 3, true, exam.archived, exam.archived, exam.archived, exam.archived"
    })
    void whatMayBeDoneToAPrompt(
            ExamStates state, int drawn, boolean retired, String change, String remove, String retire, String back) {
        Exam exam = state.exam();
        Prompt prompt = prompt(exam, drawn, retired);

        assertEquals(
                List.of(change, remove, retire, back),
                List.of(
                        told(PromptPolicy.mayChange(exam, prompt)),
                        told(PromptPolicy.mayRemove(exam, prompt)),
                        told(PromptPolicy.mayRetire(exam, prompt, 9, 2)),
                        told(PromptPolicy.mayReturn(exam, prompt))));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, 1, yes", "OPEN, 3, yes", "OPEN, 2, prompt.is-needed", "OPEN, 1, prompt.is-needed"})
    void anOpenExamKeepsAsManyAsOneCandidateDraws(ExamStates state, long usable, String retire) {
        Exam exam = state.exam();

        assertEquals(retire, told(PromptPolicy.mayRetire(exam, prompt(exam, 0, false), usable, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "我的家乡, '「我的　家乡。」'",
        "ＡＢＣ 123, abc-123",
        "'第一行\n第二行', 第一行第二行",
        "'…！？', '… ！？'",
    })
    void widthCaseSpaceAndPunctuationMakeNoOtherPrompt(String one, String other) {
        assertEquals(Sameness.of(one), Sameness.of(other));
    }

    @Test
    void anotherWordIsAnotherPrompt() {
        assertNotEquals(Sameness.of("先学唱还是先学听"), Sameness.of("先学听还是先学唱"));
        assertNotEquals(Sameness.of("1 + 2"), Sameness.of("1 - 2"));
        assertNotEquals(Sameness.of("…"), Sameness.of("？"));
    }

    @Test
    void chanceIsFairDistinctAndCanBeCheckedAgain() {
        List<Long> pool = LongStream.rangeClosed(1, 10).boxed().toList();
        int[] drawn = new int[11];

        for (long seed = 0; seed < 10_000; seed++) {
            List<Long> two = Lottery.draw(pool, 2, seed);
            assertEquals(two, Lottery.draw(pool, 2, seed));
            assertNotEquals(two.get(0), two.get(1));
            two.forEach(id -> drawn[id.intValue()]++);
        }

        for (int id = 1; id <= 10; id++) {
            assertEquals(2000, drawn[id], 200, "prompt " + id);
        }
    }

    private static String told(Verdict verdict) {
        return verdict.isAllowed() ? "yes" : verdict.reasonKey();
    }

    private static Prompt prompt(Exam exam, int drawn, boolean retired) {
        Subject subject = new Subject(
                exam,
                1,
                new SubjectTerms(
                        "即兴评述",
                        Format.PROMPTED,
                        new SubjectTerms.Framing(Subject.Orientation.FREE, Subject.Camera.FREE, false, false),
                        new SubjectTerms.Takes(0, 120, true, 1),
                        ""));
        Secret text = new Secret(new byte[0]);
        Prompt.Content content = new Prompt.Content(PromptKind.TEXT, text, "digest", Prompt.PromptFile.NONE);
        Prompt prompt = new Prompt(subject, Pool.FORMAL, "ref", 1, content, TestClock.MORNING);
        prompt.drawn = drawn;
        if (retired) {
            prompt.retire("王老师", TestClock.MORNING);
        }
        return prompt;
    }
}
