package callboard.entry;

import callboard.rules.Verdict;
import java.time.Duration;
import java.time.Instant;

/**
 * The personal clock of one stay in the formal room (R-22, R-22a): born at the first entry, never stopped by leaving,
 * moved only by x. It is computed from the window in force, so an incident that changes x moves T without touching it.
 */
public record RoomClock(EffectiveWindow window, Instant enteredAt) {

    /** T = min(enter + L′, close′). */
    public Instant deadline() {
        return window.limit()
                .map(enteredAt::plus)
                .filter(window.closesAt()::isAfter)
                .orElse(window.closesAt());
    }

    /** Takes and draws may begin before this instant; a running take stops at it. */
    public Instant newTakesUntil() {
        return deadline();
    }

    /** Photos of an artwork are accepted before this instant: min(end of the making + photo window, T). */
    public Instant photosUntil(Instant makingEndedAt, Duration photoWindow) {
        var until = makingEndedAt.plus(photoWindow);
        return until.isBefore(deadline()) ? until : deadline();
    }

    /** A seal is accepted before this instant: T + grace. */
    public Instant sealUntil() {
        return deadline().plus(window.rules().grace());
    }

    /** 弃考 holds from here while something is not submitted. */
    public Instant abandonedFrom() {
        return sealUntil();
    }

    public Verdict mayRecord(Instant now) {
        return now.isBefore(newTakesUntil()) ? Verdict.allowed() : over();
    }

    public Verdict maySeal(Instant now) {
        return now.isBefore(sealUntil()) ? Verdict.allowed() : over();
    }

    public Verdict mayPhotograph(Instant makingEndedAt, Duration photoWindow, Instant now) {
        var until = photosUntil(makingEndedAt, photoWindow);
        if (now.isBefore(until)) {
            return Verdict.allowed();
        }
        return until.equals(deadline()) ? over() : Verdict.refused("entry.room.photos-over", until);
    }

    private Verdict over() {
        return Verdict.refused("entry.room.time-over", deadline());
    }
}
