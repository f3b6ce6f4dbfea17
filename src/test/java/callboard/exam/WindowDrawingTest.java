package callboard.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.TestClock;
import callboard.major.Major;
import callboard.rules.Asker;
import callboard.school.School;
import callboard.school.Season;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WindowDrawingTest {

    private static final Instant NOW = TestClock.MORNING;

    @Test
    void thereIsNothingToDrawWithoutAWindow() {
        assertEquals(Optional.empty(), WindowDrawing.of(exam(ExamTimes.NONE), NOW));
    }

    @Test
    void whatComesLaterStandsFurtherRight() {
        WindowDrawing drawing = drawing(NOW.plus(Duration.ofDays(1)), Duration.ofHours(36));

        assertTrue(drawing.now().orElseThrow() < drawing.window().from());
        assertTrue(drawing.window().from() < drawing.window().to());
        assertEquals(drawing.window().to(), drawing.uploads().from());
        assertTrue(drawing.uploads().to() < WindowDrawing.WIDTH);
        assertEquals(
                List.of("1/17", "1/18", "1/19", "1/20", "1/21"),
                drawing.ticks().stream().map(WindowDrawing.Tick::label).toList());
    }

    @Test
    void aWindowOfAnHourIsStillSeen() {
        assertTrue(drawing(NOW.plus(Duration.ofDays(30)), Duration.ofHours(1))
                        .window()
                        .width()
                >= 2);
    }

    @Test
    void anExamOfLastYearIsDrawnWithoutNow() {
        WindowDrawing drawing = drawing(NOW.minus(Duration.ofDays(300)), Duration.ofHours(36));

        assertEquals(Optional.empty(), drawing.now());
        assertTrue(drawing.ticks().size() <= 10);
    }

    private static WindowDrawing drawing(Instant opensAt, Duration length) {
        ExamTimes times = new ExamTimes(
                Optional.of(opensAt),
                Optional.of(opensAt.plus(length)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return WindowDrawing.of(exam(times), NOW).orElseThrow();
    }

    private static Exam exam(ExamTimes times) {
        Season season = new Season(new School("jzym", "江州音乐学院", "江西省", NOW), 2027, NOW);
        Exam exam = new Exam(
                season,
                new Major(season, "音乐学", 1),
                Optional.empty(),
                Round.PRELIMINARY,
                new Asker.Person(7, "王老师"),
                NOW);
        exam.schedule(times);
        return exam;
    }
}
