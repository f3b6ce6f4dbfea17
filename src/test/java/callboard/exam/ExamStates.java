package callboard.exam;

import callboard.TestClock;
import callboard.major.Major;
import callboard.rules.Asker;
import callboard.school.School;
import callboard.school.Season;
import java.time.Instant;
import java.util.Optional;

/** An exam of no database in each state that a rule may ask for. */
public enum ExamStates {
    DRAFT,
    OPEN,
    ENTERED,
    ARCHIVED;

    private static final Instant NOW = TestClock.MORNING;
    private static final Asker.Person OFFICER = new Asker.Person(7, "王老师");

    public Exam exam() {
        Season season = new Season(new School("jzym", "江州音乐学院", "江西省", NOW), 2027, NOW);
        Exam exam = new Exam(season, new Major(season, "音乐学", 1), Optional.empty(), Round.PRELIMINARY, OFFICER, NOW);
        if (this == ARCHIVED) {
            exam.state = Exam.State.ARCHIVED;
        } else if (this != DRAFT) {
            exam.open(OFFICER, NOW);
        }
        if (this == ENTERED) {
            exam.firstEnteredAt = NOW;
        }
        return exam;
    }
}
