package callboard.notice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A mass notice leaves at the pace a gateway bears. */
final class PaceTest {

    private static final Instant START = TestClock.MORNING;

    @Test
    void whatWasSentBeyondThePaceIsWaitedFor() {
        Pace pace = new Pace();

        assertTrue(pace.isOpen(600, START));
        pace.spend(200);
        assertFalse(pace.isOpen(600, START.plusSeconds(1)));
        assertFalse(pace.isOpen(600, START.plusSeconds(9)));
        assertTrue(pace.isOpen(600, START.plusSeconds(11)));
    }

    @Test
    void aQuietHourIsNoCreditForAFlood() {
        Pace pace = new Pace();
        pace.isOpen(60, START);
        pace.isOpen(60, START.plusSeconds(3600));

        pace.spend(12);

        assertFalse(pace.isOpen(60, START.plusSeconds(3600)));
        assertTrue(pace.isOpen(60, START.plusSeconds(3603)));
    }
}
