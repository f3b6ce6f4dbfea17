package callboard.entry;

import static callboard.entry.Times.at;
import static callboard.entry.Times.manual;
import static callboard.entry.Times.unlimited;
import static callboard.entry.Times.withCutOff;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.rules.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoomClockTest {

    @ParameterizedTest(name = "enter {0} with {1} extra minutes: all submitted by {2}")
    @CsvSource({
        "09:00, 0, 09:50", // the manual's candidate 1
        "09:30, 0, 10:00", // the manual's candidate 2, late
        "09:09:59.999, 0, 09:59:59.999",
        "09:10, 0, 10:00",
        "09:10:00.001, 0, 10:00",
        "09:59:59.999, 0, 10:00",
        "09:00, 25, 10:15", // x moves the limit …
        "09:30, 25, 10:25", // … and the window, beyond the exam's own close
        "10:24:59.999, 25, 10:25"
    })
    void timeEndsAtTheLimitOrTheCloseWhicheverIsFirst(String entered, int extra, String deadline) {
        var clock = manual(Allowance.ofMinutes(extra)).enteredAt(at(entered));

        assertEquals(at(deadline), clock.deadline());
    }

    @Test
    void withoutALimitOnlyTheWindowEndsTheTime() {
        assertEquals(
                at("10:00"), unlimited(Allowance.NONE).enteredAt(at("09:00")).deadline());
        assertEquals(
                at("10:15"),
                unlimited(Allowance.ofMinutes(15)).enteredAt(at("09:00")).deadline());
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "08:59:59.999, entry.room.opens, 09:00",
        "09:00, '', ''",
        "09:19:59.999, '', ''",
        "09:20, entry.room.too-late, 09:20",
        "09:59:59.999, entry.room.too-late, 09:20",
        "10:00, entry.room.closed, 10:00"
    })
    void theRoomIsEnteredFromOpeningToTheCutOff(String now, String reason, String bound) {
        assertEquals(verdict(reason, bound), withCutOff(Allowance.NONE).mayEnter(at(now)));
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "08:59:59.999, entry.room.opens, 09:00",
        "09:00, '', ''",
        "09:59:59.999, '', ''",
        "10:00, entry.room.closed, 10:00",
    })
    void withoutACutOffTheRoomIsEnteredUntilTheClose(String now, String reason, String bound) {
        assertEquals(verdict(reason, bound), manual(Allowance.NONE).mayEnter(at(now)));
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "09:00, '', ''",
        "09:29:59.999, '', ''",
        "09:30, entry.room.too-late, 09:30",
        "10:09:59.999, entry.room.too-late, 09:30",
        "10:10, entry.room.closed, 10:10"
    })
    void extraMinutesMoveTheCutOffAndTheCloseButNeverTheOpening(String now, String reason, String bound) {
        assertEquals(verdict(reason, bound), withCutOff(Allowance.ofMinutes(10)).mayEnter(at(now)));
        assertEquals(at("09:00"), withCutOff(Allowance.ofMinutes(10)).opensAt());
    }

    @Test
    void aCutOffBehindTheCloseChangesNothing() {
        var rules = Times.rules(Optional.empty(), Optional.of(Duration.ofHours(2)));

        assertEquals(at("10:00"), new EffectiveWindow(Times.MORNING, rules, Allowance.NONE).entryUntil());
    }

    @ParameterizedTest(name = "at {0}: record {1}, seal {2}")
    @CsvSource({
        "09:49:59.999, true, true",
        "09:50, false, true",
        "09:50:29.999, false, true",
        "09:50:30, false, false",
        "09:50:30.001, false, false"
    })
    void recordingStopsAtTheDeadlineAndSealingThirtySecondsLater(String now, boolean record, boolean seal) {
        var clock = manual(Allowance.NONE).enteredAt(at("09:00"));
        var over = Verdict.refused("entry.room.time-over", at("09:50"));

        assertEquals(record ? Verdict.allowed() : over, clock.mayRecord(at(now)));
        assertEquals(seal ? Verdict.allowed() : over, clock.maySeal(at(now)));
    }

    @Test
    void theBoundsOfOneStayFollowFromItsDeadline() {
        var clock = manual(Allowance.NONE).enteredAt(at("09:00"));

        assertEquals(at("09:50"), clock.newTakesUntil());
        assertEquals(at("09:50:30"), clock.sealUntil());
        assertEquals(at("09:50:30"), clock.abandonedFrom());
    }

    @ParameterizedTest(name = "making ended {0}: photos until {1}")
    @CsvSource({"09:20, 09:30", "09:39:59.999, 09:49:59.999", "09:40, 09:50", "09:45, 09:50"})
    void photosEndWithTheirWindowOrTheDeadline(String making, String until) {
        var clock = manual(Allowance.NONE).enteredAt(at("09:00"));

        assertEquals(at(until), clock.photosUntil(at(making), Duration.ofMinutes(10)));
    }

    @ParameterizedTest(name = "making ended {0}, at {1}: {2}")
    @CsvSource({
        "09:20, 09:29:59.999, '', ''",
        "09:20, 09:30, entry.room.photos-over, 09:30",
        "09:45, 09:49:59.999, '', ''",
        "09:45, 09:50, entry.room.time-over, 09:50"
    })
    void aLatePhotoIsToldWhichTimeRanOut(String making, String now, String reason, String bound) {
        var clock = manual(Allowance.NONE).enteredAt(at("09:00"));

        assertEquals(verdict(reason, bound), clock.mayPhotograph(at(making), Duration.ofMinutes(10), at(now)));
    }

    @ParameterizedTest(name = "{0} s late on the second day: {1}")
    @CsvSource({"-0.001, true", "0, false", "0.001, false"})
    void bytesMayArriveForTwoDaysAfterTheWindowCloses(String late, boolean accepted) {
        var window = manual(Allowance.ofMinutes(25));
        var until = at("10:25").plus(Duration.ofHours(48));
        var now = until.plusNanos(new BigDecimal(late).movePointRight(9).longValueExact());

        assertEquals(until, window.uploadUntil());
        assertEquals(
                accepted ? Verdict.allowed() : Verdict.refused("entry.room.upload-over", until), window.mayUpload(now));
    }

    @Test
    void anIncidentExtendsTheUploadGraceAlone() {
        var window = manual(Allowance.NONE.withUpload(Duration.ofHours(6)));

        assertEquals(at("10:00").plus(Duration.ofHours(54)), window.uploadUntil());
        assertEquals(at("10:00"), window.closesAt());
    }

    @ParameterizedTest(name = "factor {0} on 50 minutes adds {1}")
    @CsvSource({"1, 0", "1.25, 13", "1.3, 15", "1.301, 16", "1.5, 25", "2, 50", "1.0001, 1"})
    void aFactorMultipliesTheLimitAndRoundsUpToTheMinute(BigDecimal factor, long minutes) {
        assertEquals(
                Duration.ofMinutes(minutes), manual(Allowance.ofFactor(factor)).extension());
    }

    @Test
    void aFactorNeedsALimitToMultiply() {
        var half = Allowance.ofFactor(new BigDecimal("1.5"));

        assertEquals(Verdict.refused("entry.allowance.factor-needs-limit"), half.mayBeGranted(Optional.empty()));
        assertEquals(Verdict.allowed(), half.mayBeGranted(Optional.of(Times.FIFTY)));
        assertEquals(Verdict.allowed(), Allowance.ofMinutes(10).mayBeGranted(Optional.empty()));
        assertEquals(Duration.ZERO, unlimited(half).extension());
    }

    @Test
    void accommodationsAndIncidentsAddUp() {
        var window = manual(Allowance.ofFactor(new BigDecimal("1.5")).withIncident(Duration.ofMinutes(20)));

        assertEquals(Duration.ofMinutes(45), window.extension());
        assertEquals(Optional.of(Duration.ofMinutes(95)), window.limit());
        assertEquals(at("10:45"), window.closesAt());
        assertEquals(at("10:35"), window.enteredAt(at("09:00")).deadline());
    }

    @Test
    void numbersThatTakeTimeAwayAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Allowance.ofMinutes(-1));
        assertThrows(IllegalArgumentException.class, () -> Allowance.ofFactor(new BigDecimal("0.9")));
        assertThrows(IllegalArgumentException.class, () -> new Window(at("10:00"), at("10:00")));
        assertThrows(IllegalArgumentException.class, () -> Times.rules(Optional.of(Duration.ZERO), Optional.empty()));
    }

    private static Verdict verdict(String reason, String bound) {
        return reason.isEmpty() ? Verdict.allowed() : Verdict.refused(reason, at(bound));
    }
}
