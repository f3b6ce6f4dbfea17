package callboard.entry;

import static callboard.entry.Times.at;
import static callboard.entry.Times.manual;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.face.FacePolicy;
import callboard.face.FaceStanding;
import callboard.rules.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class EntryPolicyTest {

    private static final EffectiveWindow MANUAL = manual(Allowance.NONE);

    /** Steps as {@code pledge booking face mock notice}. */
    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "MISSING MISSING NONE MISSING MISSING, 09:10, entry.missing.pledge",
        "DONE MISSING NONE MISSING MISSING, 09:10, entry.missing.booking",
        "DONE DONE NONE MISSING MISSING, 09:10, entry.missing.face",
        "DONE DONE REFUSED MISSING MISSING, 09:10, entry.missing.face",
        "DONE DONE WAITING MISSING MISSING, 09:10, entry.missing.face-waiting",
        "DONE DONE VERIFIED MISSING MISSING, 09:10, entry.missing.mock",
        "DONE DONE VERIFIED DONE MISSING, 09:10, entry.missing.notice",
        "DONE DONE VERIFIED DONE DONE, 09:10, ''",
        "NOT_ASKED NOT_ASKED VERIFIED NOT_ASKED DONE, 09:10, ''",
        "MISSING DONE VERIFIED DONE DONE, 08:59:59.999, entry.missing.pledge",
        "DONE DONE VERIFIED DONE MISSING, 08:59:59.999, entry.room.opens",
        "DONE DONE VERIFIED DONE DONE, 08:59:59.999, entry.room.opens",
        "DONE DONE VERIFIED DONE DONE, 09:00, ''",
        "DONE DONE VERIFIED DONE DONE, 09:59:59.999, ''",
        "DONE DONE VERIFIED DONE DONE, 10:00, entry.refused.absent",
        "DONE DONE WAITING DONE DONE, 10:00, entry.refused.absent"
    })
    void theFirstThingThatIsMissingIsNamed(String steps, String now, String reason) {
        var step = steps.split(" ");
        var preparation = new Preparation(
                Task.valueOf(step[0]),
                Task.valueOf(step[1]),
                Task.valueOf(step[3]),
                Task.valueOf(step[4]),
                FacePolicy.BEFORE,
                FaceStanding.valueOf(step[2]));

        var verdict = EntryPolicy.mayEnter(EntryFacts.applied(2, preparation), MANUAL, at(now));

        assertEquals(reason, verdict.reasonKey());
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"09:49:59.999, ''", "09:50, ''", "09:50:29.999, ''", "09:50:30, entry.refused.abandoned"})
    void whoLeftComesBackWhileSealsAreAccepted(String now, String reason) {
        assertEquals(reason, EntryPolicy.mayEnter(inRoom(), MANUAL, at(now)).reasonKey());
    }

    @Test
    void aNewPledgeVersionDoesNotShutOutWhoIsInside() {
        assertEquals(Verdict.allowed(), EntryPolicy.mayEnter(inRoom(), MANUAL, at("09:10")));
    }

    @Test
    void theClockTellsWhenTheRoomOpens() {
        var ready = EntryFacts.applied(2, Preparation.NOTHING_ASKED);

        assertEquals(
                Verdict.refused("entry.room.opens", at("09:00")), EntryPolicy.mayEnter(ready, MANUAL, at("08:00")));
    }

    @ParameterizedTest(name = "mock at {0}: {1}")
    @CsvSource({"08:00, ''", "09:30, ''", "10:00, ''", "19:59:59.999, ''", "20:00, entry.mock.closed"})
    void practiceIsOpenUntilTheExamsWindowClosesWhateverIsMissing(String now, String reason) {
        var unready = new Preparation(
                Task.MISSING, Task.NOT_ASKED, Task.MISSING, Task.MISSING, FacePolicy.BEFORE, FaceStanding.NONE);

        var verdict = EntryPolicy.mayMock(EntryFacts.applied(2, unready), MANUAL, at("20:00"), at(now));

        assertEquals(reason, verdict.reasonKey());
    }

    @Test
    void nobodyPractisesWhileHeIsInTheFormalRoom() {
        assertEquals(
                Verdict.refused("entry.refused.in-room"),
                EntryPolicy.mayMock(inRoom(), MANUAL, at("20:00"), at("09:10")));
    }

    @ParameterizedTest(name = "{0}: {1} in {2}")
    @CsvSource({
        "PREPARE, APPLIED, ''",
        "PREPARE, READY, ''",
        "PREPARE, IN_ROOM, entry.refused.in-room",
        "PREPARE, COMPLETED, entry.refused.completed",
        "PREPARE, ABSENT, entry.refused.absent",
        "PREPARE, ABANDONED, entry.refused.abandoned",
        "PREPARE, WITHDRAWN, entry.refused.withdrawn",
        "PREPARE, FROZEN, entry.refused.frozen",
        "ENTER, APPLIED, ''",
        "ENTER, READY, ''",
        "ENTER, IN_ROOM, ''",
        "ENTER, COMPLETED, entry.refused.completed",
        "ENTER, ABSENT, entry.refused.absent",
        "ENTER, ABANDONED, entry.refused.abandoned",
        "ENTER, WITHDRAWN, entry.refused.withdrawn",
        "ENTER, FROZEN, entry.refused.frozen",
        "MOCK, APPLIED, ''",
        "MOCK, READY, ''",
        "MOCK, IN_ROOM, entry.refused.in-room",
        "MOCK, COMPLETED, ''",
        "MOCK, ABSENT, ''",
        "MOCK, ABANDONED, ''",
        "MOCK, WITHDRAWN, entry.refused.withdrawn",
        "MOCK, FROZEN, entry.refused.frozen",
        "WITHDRAW, APPLIED, ''",
        "WITHDRAW, READY, ''",
        "WITHDRAW, IN_ROOM, entry.refused.in-room",
        "WITHDRAW, COMPLETED, entry.refused.completed",
        "WITHDRAW, ABSENT, entry.refused.absent",
        "WITHDRAW, ABANDONED, entry.refused.abandoned",
        "WITHDRAW, WITHDRAWN, entry.refused.withdrawn",
        "WITHDRAW, FROZEN, entry.refused.frozen",
        "RESTORE, APPLIED, entry.refused.not-entered",
        "RESTORE, READY, entry.refused.not-entered",
        "RESTORE, IN_ROOM, entry.refused.in-room",
        "RESTORE, COMPLETED, entry.refused.completed",
        "RESTORE, ABSENT, entry.refused.absent",
        "RESTORE, ABANDONED, entry.refused.abandoned",
        "RESTORE, WITHDRAWN, ''",
        "RESTORE, FROZEN, entry.refused.frozen",
        "MAKE_UP, APPLIED, entry.refused.not-entered",
        "MAKE_UP, READY, entry.refused.not-entered",
        "MAKE_UP, IN_ROOM, entry.refused.in-room",
        "MAKE_UP, COMPLETED, entry.refused.completed",
        "MAKE_UP, ABSENT, ''",
        "MAKE_UP, ABANDONED, ''",
        "MAKE_UP, WITHDRAWN, entry.refused.withdrawn",
        "MAKE_UP, FROZEN, entry.refused.frozen",
        "REOPEN, APPLIED, entry.refused.not-entered",
        "REOPEN, READY, entry.refused.not-entered",
        "REOPEN, IN_ROOM, ''",
        "REOPEN, COMPLETED, ''",
        "REOPEN, ABSENT, entry.refused.absent",
        "REOPEN, ABANDONED, ''",
        "REOPEN, WITHDRAWN, entry.refused.withdrawn",
        "REOPEN, FROZEN, entry.refused.frozen"
    })
    void everyActIsRefusedInTheStatesItDoesNotBelongTo(EntryAct act, EntryState state, String reason) {
        assertEquals(reason, act.may(state).reasonKey());
    }

    @ParameterizedTest
    @EnumSource(EntryAct.class)
    void anActIsJudgedByTheStateOfTheMoment(EntryAct act) {
        var facts = EntryFacts.applied(2, Preparation.NOTHING_ASKED);

        assertEquals(act.may(EntryState.READY), EntryPolicy.may(act, facts, MANUAL, at("09:59:59.999")));
        assertEquals(act.may(EntryState.ABSENT), EntryPolicy.may(act, facts, MANUAL, at("10:00")));
    }

    private static EntryFacts inRoom() {
        var preparation = new Preparation(
                Task.MISSING, Task.NOT_ASKED, Task.NOT_ASKED, Task.DONE, FacePolicy.OFF, FaceStanding.NONE);
        return new EntryFacts(false, false, Optional.of(at("09:00")), 1, Optional.empty(), preparation);
    }
}
