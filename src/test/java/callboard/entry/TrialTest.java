package callboard.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.exam.Exam;
import callboard.exam.ExamStates;
import callboard.face.FacePolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same rules answer for a trial, at the time it pretends. */
final class TrialTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant OPEN = Times.MORNING.opensAt();
    private static final EntryTerms DEMANDING = new EntryTerms(
            Times.MORNING,
            Optional.empty(),
            Times.withCutOff(Allowance.NONE).rules(),
            new EntryTerms.Texts(3, 1),
            true,
            true,
            FacePolicy.BEFORE);

    private final Exam exam = ExamStates.DRAFT.exam();

    @Test
    void itsClockRunsFromThePretendedMoment() {
        Standing standing = at(OPEN);

        assertEquals(OPEN, standing.at(NOW));
        assertEquals(OPEN.plusSeconds(90), standing.now(() -> NOW.plusSeconds(90)));
    }

    @Test
    void everythingBeforeTheRoomIsDoneButTheNotice() {
        Standing standing = at(OPEN);

        assertEquals(List.of(), standing.missing(OPEN));
        assertTrue(standing.mayGoToRoom(OPEN).isAllowed());
        assertEquals(EntryStep.NOTICE.missing(), standing.mayEnter(OPEN));
        standing.entry().readNotice(1, OPEN);
        assertTrue(standing.mayEnter(OPEN).isAllowed());
    }

    @Test
    void earlyAndLateAreRefusedLikeAnybody() {
        Instant early = OPEN.minusSeconds(1);
        Instant cutOff = OPEN.plus(Duration.ofMinutes(20));

        assertEquals("entry.room.opens", at(early).mayGoToRoom(early).reasonKey());
        assertTrue(
                at(cutOff.minusSeconds(1)).mayGoToRoom(cutOff.minusSeconds(1)).isAllowed());
        assertEquals(EntryState.ABSENT, at(cutOff).state(cutOff));
    }

    @Test
    void itEndsWithTheRulesItWasStartedWith() {
        Trial trial = new Trial(exam, 7, 1, OPEN, NOW);
        assertTrue(trial.isLive(exam));

        exam.subjectsChanged();

        assertFalse(trial.isLive(exam));
    }

    private Standing at(Instant moment) {
        return new Standing(new Trial(exam, 7, 1, moment, NOW).entry(), DEMANDING);
    }
}
