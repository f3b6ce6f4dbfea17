package callboard.booking;

import callboard.entry.EntryAct;
import callboard.entry.Standing;
import callboard.rules.Verdict;
import callboard.slot.Slot;
import callboard.slot.SlotTimes;
import java.time.Instant;
import java.util.Optional;

/** May a candidate book, change, give back? The page asks to grey a session, the act asks again. */
final class BookingPolicy {

    private BookingPolicy() {}

    /** Whether this entry can have a session at all: its exam asks for one, and he is still before the room. */
    static Verdict mayPrepare(Standing standing, Instant now) {
        return standing.terms().booking() ? standing.may(EntryAct.PREPARE, now) : Verdict.refused("booking.not-asked");
    }

    /** Whether the booking of this session is open. */
    static Verdict isOpen(SlotTimes times, Instant now) {
        if (times.bookFrom().filter(now::isBefore).isPresent()) {
            return Verdict.refused("booking.not-yet", times.bookFrom().orElseThrow());
        }
        return now.isBefore(times.bookUntil()) ? Verdict.allowed() : Verdict.refused("booking.over", times.bookUntil());
    }

    /** Whether a seat can be had in it now. */
    static Verdict mayTake(Slot slot, Instant now) {
        return isOpen(slot.times(), now).and(slot.free() > 0 ? Verdict.allowed() : Verdict.refused("booking.full"));
    }

    /** Whether a booking can still be left for another one, or given back: until its own session's deadline. */
    static Verdict mayLeave(Optional<Slot> booked, Instant now) {
        return booked.filter(slot -> !now.isBefore(slot.bookUntil()))
                .map(slot -> Verdict.refused("booking.stands", slot.bookUntil()))
                .orElse(Verdict.allowed());
    }
}
