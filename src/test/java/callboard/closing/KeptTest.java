package callboard.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.entry.EntryState;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeptTest {

    private static final Instant ENTERED = Instant.parse("2027-01-16T01:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-01-16T02:00:00Z");

    @ParameterizedTest(name = "{0}, entered {1}, at {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "APPLIED, false, 2027-01-15T00:00:00Z, closing.kept.applied",
                "READY, false, 2027-01-16T01:30:00Z, closing.kept.applied",
                "IN_ROOM, true, 2027-01-16T01:30:00Z, closing.kept.record",
                "COMPLETED, true, 2027-01-17T00:00:00Z, closing.kept.record",
                "COMPLETED, true, 2031-01-16T00:59:59Z, closing.kept.record",
                "COMPLETED, true, 2031-01-16T01:00:00Z, -",
                "ABANDONED, true, 2027-06-01T00:00:00Z, closing.kept.record",
                "ABANDONED, true, 2031-06-01T00:00:00Z, -",
                "ABSENT, false, 2027-01-17T00:00:00Z, -",
                "WITHDRAWN, false, 2027-01-10T00:00:00Z, -",
                "FROZEN, false, 2027-01-17T00:00:00Z, closing.kept.frozen",
                "FROZEN, true, 2031-01-16T00:59:59Z, closing.kept.frozen",
                "FROZEN, true, 2031-01-16T01:00:00Z, -",
                "FROZEN, false, 2031-01-16T01:59:59Z, closing.kept.frozen",
                "FROZEN, false, 2031-01-16T02:00:00Z, -"
            })
    void anEntryKeepsItsAccount(EntryState state, boolean entered, Instant now, String reason) {
        Kept.Facts entry =
                new Kept.Facts("江州音乐学院 声乐 初试", state, entered ? Optional.of(ENTERED) : Optional.empty(), CLOSES);

        assertEquals(Optional.ofNullable(reason), Kept.by(entry, 4, now).map(Kept::key));
    }
}
