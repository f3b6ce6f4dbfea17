package callboard.slot;

import callboard.exam.Exam;
import callboard.rules.Verdict;
import java.time.Instant;

/** What an officer may do with sessions, asked by the page and again by the act. */
public final class SlotPolicy {

    /** More than this in one exam is a slip of the keyboard. */
    public static final int MOST = 500;

    private SlotPolicy() {}

    /** Once candidates rely on the exam, a session lies in its window; a draft may be planned in any order. */
    public static Verdict mayLie(Exam exam, SlotTimes times) {
        boolean inside = isInside(exam, times);
        return !exam.isOpen() || inside ? Verdict.allowed() : Verdict.refused("slot.outside");
    }

    /** Whether a session lies in the exam's window; a window without its ends holds none. */
    public static boolean isInside(Exam exam, SlotTimes times) {
        boolean after = exam.times()
                .opensAt()
                .filter(opens -> !times.opensAt().isBefore(opens))
                .isPresent();
        boolean before = exam.times()
                .closesAt()
                .filter(closes -> !times.closesAt().isAfter(closes))
                .isPresent();
        return after && before;
    }

    /** A session is removed while nobody has a seat in it. */
    public static Verdict mayRemove(Slot slot) {
        return slot.booked() == 0 ? Verdict.allowed() : Verdict.refused("slot.has-people", slot.booked());
    }

    /** Its people are moved before it begins: afterwards they may be in the room, and only an incident helps. */
    public static Verdict mayRelocate(Slot slot, Instant now) {
        return now.isBefore(slot.opensAt()) ? Verdict.allowed() : Verdict.refused("slot.begun", slot.opensAt());
    }

    /** Capacity and bounds never shrink below what is booked. */
    public static Verdict mayBecome(Slot slot, SlotTimes times, int capacity) {
        if (capacity < slot.booked()) {
            return Verdict.refused("slot.below-booked", slot.booked());
        }
        boolean shrinks =
                times.opensAt().isAfter(slot.opensAt()) || times.closesAt().isBefore(slot.closesAt());
        return shrinks && slot.booked() > 0 ? Verdict.refused("slot.bounds-shrink", slot.booked()) : Verdict.allowed();
    }
}
