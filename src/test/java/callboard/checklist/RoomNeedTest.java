package callboard.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.checklist.ChecklistItem.Level;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoomNeedTest {

    private static final RoomNeed NEED = new RoomNeed(Duration.ofSeconds(600), Duration.ofSeconds(1201));

    @ParameterizedTest
    @CsvSource({"599, RED", "600, AMBER", "1200, AMBER", "1201, GREEN"})
    void aRoomMustHoldEachSubjectOnceAndShouldHoldEveryTake(int seconds, Level level) {
        assertEquals(level, NEED.level(Duration.ofSeconds(seconds)));
    }

    @Test
    void minutesAreRoundedUp() {
        assertEquals("10 21", NEED.onceMinutes() + " " + NEED.fullMinutes());
    }
}
