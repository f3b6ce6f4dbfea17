package callboard.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.entry.Allowance;
import callboard.entry.EffectiveWindow;
import callboard.entry.RoomRules;
import callboard.entry.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TrialMomentTest {

    private static final Window WINDOW =
            new Window(Instant.parse("2027-01-17T01:00:00Z"), Instant.parse("2027-01-17T03:00:00Z"));

    @Test
    void withoutACutOffNobodyIsLate() {
        assertEquals(
                List.of(
                        "before 2027-01-17T08:50",
                        "open 2027-01-17T09:00",
                        "end 2027-01-17T10:50",
                        "closed 2027-01-17T11:00"),
                moments(Optional.empty()));
    }

    @Test
    void aCutOffHasALastMinuteAndAnEnd() {
        assertEquals(
                List.of(
                        "before 2027-01-17T08:50",
                        "open 2027-01-17T09:00",
                        "late 2027-01-17T09:14",
                        "too-late 2027-01-17T09:15",
                        "end 2027-01-17T10:50",
                        "closed 2027-01-17T11:00"),
                moments(Optional.of(Duration.ofMinutes(15))));
    }

    private static List<String> moments(Optional<Duration> lateEntry) {
        RoomRules usual = RoomRules.USUAL;
        var rules = new RoomRules(usual.limit(), lateEntry, usual.grace(), usual.uploadGrace());
        return TrialMoment.of(new EffectiveWindow(WINDOW, rules, Allowance.NONE)).stream()
                .map(moment -> moment.key() + " " + moment.typed())
                .toList();
    }
}
