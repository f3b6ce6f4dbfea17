package callboard.entry;

import static callboard.entry.Times.at;
import static callboard.entry.Times.manual;
import static callboard.entry.Times.withCutOff;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.face.FacePolicy;
import callboard.face.FaceStanding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class EntryStateTest {

    private static final Preparation PLEDGE_MISSING = new Preparation(
            Task.MISSING, Task.NOT_ASKED, Task.NOT_ASKED, Task.NOT_ASKED, FacePolicy.OFF, FaceStanding.NONE);
    private static final Preparation BOOKING_MISSING =
            new Preparation(Task.DONE, Task.MISSING, Task.NOT_ASKED, Task.NOT_ASKED, FacePolicy.OFF, FaceStanding.NONE);

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "nothing missing, 08:00, READY",
        "nothing missing, 09:59:59.999, READY",
        "nothing missing, 10:00, ABSENT",
        "pledge missing, 08:00, APPLIED",
        "pledge missing, 09:59:59.999, APPLIED",
        "pledge missing, 10:00, ABSENT",
        "entered, 09:00, IN_ROOM",
        "entered, 09:50, IN_ROOM",
        "entered, 09:50:29.999, IN_ROOM",
        "entered, 09:50:30, ABANDONED",
        "completed, 09:20, COMPLETED",
        "completed, 23:00, COMPLETED",
        "withdrawn, 08:00, WITHDRAWN",
        "withdrawn, 10:00, WITHDRAWN",
        "frozen, 08:00, FROZEN",
        "frozen, 10:00, FROZEN",
        "frozen and withdrawn, 10:00, FROZEN",
        "entered and frozen, 09:10, FROZEN",
        "completed and frozen, 23:00, FROZEN"
    })
    void theStateFollowsFromTheFactsAndTheTime(String facts, String now, EntryState expected) {
        assertEquals(expected, named(facts).state(manual(Allowance.NONE), at(now)));
    }

    @ParameterizedTest(name = "{0} at {1} with 10 incident minutes: {2}")
    @CsvSource({
        "nothing missing, 10:00, READY",
        "nothing missing, 10:09:59.999, READY",
        "nothing missing, 10:10, ABSENT",
        "entered, 09:50:30, IN_ROOM",
        "entered, 10:00:29.999, IN_ROOM",
        "entered, 10:00:30, ABANDONED"
    })
    void anIncidentUndoesAbsentAndAbandonedByMovingTheBounds(String facts, String now, EntryState expected) {
        var window = manual(Allowance.NONE.withIncident(Duration.ofMinutes(10)));

        assertEquals(expected, named(facts).state(window, at(now)));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "nothing missing, 09:19:59.999, READY",
        "nothing missing, 09:20, ABSENT",
        "booking missing, 09:20, APPLIED",
        "booking missing, 09:59:59.999, APPLIED",
        "booking missing, 10:00, ABSENT"
    })
    void whoNeverBookedIsAbsentOnlyAtTheCloseOfTheLastSession(String facts, String now, EntryState expected) {
        assertEquals(expected, named(facts).state(withCutOff(Allowance.NONE), at(now)));
    }

    @Test
    void aReopenedSubjectBringsACompletedEntryBackIntoTheRoom() {
        var reopened = entered("09:00", 1);
        var extended = manual(Allowance.NONE.withIncident(Duration.ofHours(3)));

        assertEquals(EntryState.IN_ROOM, reopened.state(extended, at("12:50")));
        assertEquals(EntryState.ABANDONED, reopened.state(extended, at("12:50:30")));
    }

    @Test
    void aMakeUpIsANewChanceInItsOwnWindow() {
        var makeUp = new EffectiveWindow(new Window(at("14:00"), at("15:00")), RoomRules.USUAL, Allowance.NONE);

        assertEquals(EntryState.READY, named("nothing missing").state(makeUp, at("10:00")));
        assertEquals(EntryState.ABSENT, named("nothing missing").state(makeUp, at("15:00")));
    }

    @Test
    void theJobLearnsWhenTimeAloneChangesTheState() {
        var window = withCutOff(Allowance.NONE);

        assertEquals(Optional.of(at("09:20")), named("nothing missing").changesAt(window));
        assertEquals(Optional.of(at("10:00")), named("booking missing").changesAt(window));
        assertEquals(Optional.of(at("09:50:30")), named("entered").changesAt(window));
        assertEquals(Optional.empty(), named("completed").changesAt(window));
        assertEquals(Optional.empty(), named("withdrawn").changesAt(window));
        assertEquals(Optional.empty(), named("frozen").changesAt(window));
    }

    @Test
    void factsThatContradictEachOtherAreRefused() {
        var at = Optional.of(at("09:00"));
        var preparation = Preparation.NOTHING_ASKED;

        assertThrows(
                IllegalArgumentException.class,
                () -> new EntryFacts(false, false, at, 0, Optional.empty(), preparation));
        assertThrows(IllegalArgumentException.class, () -> new EntryFacts(false, false, at, 1, at, preparation));
        assertThrows(
                IllegalArgumentException.class,
                () -> new EntryFacts(false, false, Optional.empty(), 0, at, preparation));
    }

    @ParameterizedTest(name = "{0}, {1}: missing {2}, waiting {3}, unproven {4}")
    @CsvSource({
        "BEFORE, NONE, true, false, true",
        "BEFORE, WAITING, true, true, true",
        "BEFORE, VERIFIED, false, false, false",
        "BEFORE, REFUSED, true, false, true",
        "PROVISIONAL, NONE, true, false, true",
        "PROVISIONAL, WAITING, false, true, true",
        "PROVISIONAL, VERIFIED, false, false, false",
        "PROVISIONAL, REFUSED, true, false, true",
        "OFF, NONE, false, false, false",
        "OFF, WAITING, false, false, false",
        "OFF, VERIFIED, false, false, false",
        "OFF, REFUSED, false, false, false"
    })
    void thePolicyDecidesWhetherAFaceIsMissing(
            FacePolicy policy, FaceStanding standing, boolean missing, boolean waiting, boolean unproven) {
        var preparation =
                new Preparation(Task.NOT_ASKED, Task.NOT_ASKED, Task.NOT_ASKED, Task.NOT_ASKED, policy, standing);

        assertEquals(missing ? List.of(EntryStep.FACE) : List.of(), preparation.missing());
        assertEquals(waiting, preparation.waitsForIdentity());
        assertEquals(unproven, preparation.isUnproven());
    }

    @ParameterizedTest
    @EnumSource(EntryState.class)
    void onlyAppliedAndReadyAreBeforeTheRoom(EntryState state) {
        assertEquals(state == EntryState.APPLIED || state == EntryState.READY, state.isBeforeRoom());
    }

    private static EntryFacts named(String name) {
        return switch (name) {
            case "nothing missing" -> EntryFacts.applied(2, Preparation.NOTHING_ASKED);
            case "pledge missing" -> EntryFacts.applied(2, PLEDGE_MISSING);
            case "booking missing" -> EntryFacts.applied(2, BOOKING_MISSING);
            case "entered" -> entered("09:00", 1);
            case "completed" -> completed(false);
            case "withdrawn" -> marked(false, true, Optional.empty());
            case "frozen" -> marked(true, false, Optional.empty());
            case "frozen and withdrawn" -> marked(true, true, Optional.empty());
            case "entered and frozen" -> marked(true, false, Optional.of(at("09:00")));
            case "completed and frozen" -> completed(true);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static EntryFacts entered(String time, int subjectsLeft) {
        return new EntryFacts(
                false, false, Optional.of(at(time)), subjectsLeft, Optional.empty(), Preparation.NOTHING_ASKED);
    }

    private static EntryFacts completed(boolean frozen) {
        return new EntryFacts(
                frozen, false, Optional.of(at("09:00")), 0, Optional.of(at("09:20")), Preparation.NOTHING_ASKED);
    }

    private static EntryFacts marked(boolean frozen, boolean withdrawn, Optional<Instant> enteredAt) {
        return new EntryFacts(frozen, withdrawn, enteredAt, 2, Optional.empty(), Preparation.NOTHING_ASKED);
    }
}
