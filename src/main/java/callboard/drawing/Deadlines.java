package callboard.drawing;

import callboard.entry.Allowance;
import callboard.entry.EffectiveWindow;
import callboard.entry.RoomClock;
import callboard.entry.RoomRules;
import callboard.entry.Window;
import callboard.exam.ExamTimes;
import callboard.exam.RoomTerms;
import callboard.slot.SlotTimes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The deadlines of an exam as R-22a gives them to somebody without any allowance: nothing here computes one itself.
 *
 * @param early who enters the first window at its opening
 * @param late who enters the last window at the last moment: its entering ends there, so he comes before it
 * @param uploadUntil when the last bytes must be there
 */
public record Deadlines(Stay early, Stay late, Instant uploadUntil) {

    /** When somebody enters, and his T. */
    public record Stay(Instant enteredAt, Instant deadline) {

        static Stay of(RoomClock clock) {
            return new Stay(clock.enteredAt(), clock.deadline());
        }
    }

    /** @param slots the sessions, in order; none where the exam's window is everybody's */
    static Deadlines of(ExamTimes times, RoomTerms terms, List<SlotTimes> slots) {
        RoomRules rules = new RoomRules(terms.limit(), times.lateEntry(), terms.grace(), terms.uploadGrace());
        List<EffectiveWindow> windows = windows(times, slots).stream()
                .map(window -> new EffectiveWindow(window, rules, Allowance.NONE))
                .toList();
        EffectiveWindow first = windows.stream()
                .min(Comparator.comparing(EffectiveWindow::opensAt))
                .orElseThrow();
        EffectiveWindow last = windows.stream()
                .max(Comparator.comparing(EffectiveWindow::entryUntil))
                .orElseThrow();
        Instant uploads = windows.stream()
                .map(EffectiveWindow::uploadUntil)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Deadlines(
                Stay.of(first.enteredAt(first.opensAt())), Stay.of(last.enteredAt(last.entryUntil())), uploads);
    }

    private static List<Window> windows(ExamTimes times, List<SlotTimes> slots) {
        return slots.isEmpty()
                ? List.of(new Window(
                        times.opensAt().orElseThrow(), times.closesAt().orElseThrow()))
                : slots.stream()
                        .map(slot -> new Window(slot.opensAt(), slot.closesAt()))
                        .toList();
    }
}
