package callboard.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.TestClock;
import callboard.major.Major;
import callboard.rules.Asker;
import callboard.rules.Verdict;
import callboard.school.School;
import callboard.school.Season;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ExamTest {

    private static final Instant NOW = TestClock.MORNING;
    private static final Asker.Person OFFICER = new Asker.Person(7, "王老师");

    @Test
    void aDraftMayChangeEverything() {
        assertEquals(Verdict.allowed(), ExamPolicy.mayEditRules(exam()));
        assertEquals(Verdict.allowed(), ExamPolicy.mayEditTexts(exam()));
    }

    @Test
    void anOpenExamsRulesStandStillAndItsTextsDoNot() {
        Exam exam = exam();

        exam.open(OFFICER, NOW);

        assertEquals(Verdict.refused("exam.opened-rules-stand"), ExamPolicy.mayEditRules(exam));
        assertEquals(Verdict.allowed(), ExamPolicy.mayEditTexts(exam));
        assertThrows(IllegalStateException.class, () -> exam.schedule(ExamTimes.NONE));
        assertThrows(IllegalStateException.class, () -> exam.agree(RoomTerms.USUAL));
        assertThrows(IllegalStateException.class, exam::subjectsChanged);
        assertThrows(IllegalStateException.class, () -> exam.open(OFFICER, NOW));
    }

    @Test
    void theFirstPersonInTheRoomFreezesItAndTheReasonSaysSo() {
        Exam exam = exam();
        exam.open(OFFICER, NOW);

        exam.firstEnteredAt = NOW;

        assertEquals(Verdict.refused("exam.frozen", NOW), ExamPolicy.mayEditRules(exam));
    }

    @Test
    void everyChangeOfTheRulesIsANewVersionAndATextIsNot() {
        Exam exam = exam();
        int before = exam.ruleVersion();

        exam.schedule(ExamTimes.NONE);
        exam.agree(RoomTerms.USUAL);
        exam.subjectsChanged();
        exam.reachedBy("0791");

        assertEquals(before + 3, exam.ruleVersion());
    }

    private static Exam exam() {
        School school = new School("jzym", "江州音乐学院", "江西省", NOW);
        Season season = new Season(school, 2027, NOW);
        return new Exam(season, new Major(season, "音乐学", 1), Optional.empty(), Round.PRELIMINARY, OFFICER, NOW);
    }
}
