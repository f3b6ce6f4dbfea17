package callboard.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All in minutes of one day: opens, closes, last entry, length. */
final class StayTest {

    @ParameterizedTest
    @CsvSource({
        "0 60 60 50,   0 60 60 50,     true,  false",
        "0 60 60 50,   0 100 100 50,   true,  true",
        "0 60 60 50,   0 99 99 50,     true,  false",
        "0 60 60 50,   60 120 120 50,  false, true",
        "0 60 60 60,   0 120 60 60,    true,  false",
        "0 60 60 60,   0 120 61 60,    true,  true",
        "0 600 600 50, 300 350 350 50, true,  true"
    })
    void twoExamsClashWhenThereIsNoTimeForBoth(String one, String other, boolean overlap, boolean fit) {
        assertEquals(overlap, stay(one).overlaps(stay(other)));
        assertEquals(overlap, stay(other).overlaps(stay(one)));
        assertEquals(fit, stay(one).leavesTimeFor(stay(other)));
        assertEquals(fit, stay(other).leavesTimeFor(stay(one)));
    }

    private static Stay stay(String told) {
        String[] minutes = told.split(" ", -1);
        return new Stay(at(minutes[0]), at(minutes[1]), at(minutes[2]), Duration.ofMinutes(Long.parseLong(minutes[3])));
    }

    private static Instant at(String minute) {
        return Instant.EPOCH.plusSeconds(60 * Long.parseLong(minute));
    }
}
