package callboard.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When an exam can be applied for and entered, in UTC. All bounds are half-open: it holds at the start and no longer at the end
 * (R-22a). Everything may be missing in a draft.
 *
 * @param opensAt start of the window
 * @param closesAt end of the window, and of the mock
 * @param applyFrom empty: from the exam's opening to candidates
 * @param applyUntil empty: until the window closes
 * @param lateCutOffAt from then on nobody enters any more; empty: until the window closes
 */
public record ExamTimes(
        Optional<Instant> opensAt,
        Optional<Instant> closesAt,
        Optional<Instant> applyFrom,
        Optional<Instant> applyUntil,
        Optional<Instant> lateCutOffAt) {

    public static final ExamTimes NONE =
            new ExamTimes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the window has both its ends. */
    public boolean hasWindow() {
        return opensAt.isPresent() && closesAt.isPresent();
    }

    /** How long the window is; nothing while an end is missing. */
    public Optional<Duration> length() {
        return opensAt.flatMap(from -> closesAt.map(to -> Duration.between(from, to)));
    }

    /** The cut-off as time after the window's opening, so that it means the same in every session. */
    public Optional<Duration> lateEntry() {
        return opensAt.flatMap(from -> lateCutOffAt.map(cutOff -> Duration.between(from, cutOff)));
    }

    /** When applying ends; nothing while the window has no end either. */
    public Optional<Instant> applyEnds() {
        return applyUntil.or(() -> closesAt);
    }

    /** Whether an opened exam can be applied for at that moment. */
    public boolean isApplicationOpen(Instant now) {
        boolean begun = applyFrom.map(from -> !now.isBefore(from)).orElse(true);
        boolean over = applyEnds().map(end -> !now.isBefore(end)).orElse(false);
        return begun && !over;
    }
}
