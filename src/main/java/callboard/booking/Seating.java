package callboard.booking;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.Standings;
import callboard.entry.Window;
import callboard.rules.Verdict;
import callboard.slot.Slot;
import callboard.slot.Slots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * The transactions of booking. A seat is taken by a conditional update, an old one is freed in the same transaction, the lower id
 * first; of two changes of one entry at once the entry's version lets one through, and the other's seats fall back with it.
 */
@ApplicationScoped
class Seating {

    private final Entries entries;
    private final Standings standings;
    private final Slots slots;
    private final Trail trail;

    @Inject
    Seating(Entries entries, Standings standings, Slots slots, Trail trail) {
        this.entries = entries;
        this.standings = standings;
        this.slots = slots;
        this.trail = trail;
    }

    /** Books this session, instead of the one booked before. Booking it again changes nothing. */
    @Transactional
    void book(Entry shown, Slot wanted, Instant now) {
        Entry entry = fresh(shown);
        Optional<Slot> old = booked(entry);
        if (old.filter(slot -> slot.id() == wanted.id()).isPresent()) {
            return;
        }
        mayLeave(entry, old, now).orRefuse();
        BookingPolicy.isOpen(wanted.times(), now).orRefuse();
        old.filter(slot -> slot.id() < wanted.id()).ifPresent(this::free);
        if (slots.take(wanted.schoolId(), wanted.id()) == 0) {
            Verdict.refused("booking.full").orRefuse();
        }
        old.filter(slot -> slot.id() > wanted.id()).ifPresent(this::free);
        Slot held = slots.byId(wanted.schoolId(), wanted.id()).orElseThrow();
        BookingPolicy.isOpen(held.times(), now).orRefuse();
        entry.steps().book(held.id(), new Window(held.opensAt(), held.closesAt()), now);
        standings.save(entry, now);
        record("booking.act.booked", entry, old, Optional.of(held));
    }

    /** Gives the seat back, if there is one. */
    @Transactional
    void giveBack(Entry shown, Instant now) {
        Entry entry = fresh(shown);
        Optional<Slot> old = booked(entry);
        if (old.isEmpty()) {
            return;
        }
        mayLeave(entry, old, now).orRefuse();
        free(old.get());
        entry.steps().giveBack();
        standings.save(entry, now);
        record("booking.act.given-back", entry, old, Optional.empty());
    }

    private Entry fresh(Entry shown) {
        return entries.byId(shown.schoolId(), shown.id()).orElseThrow();
    }

    private Optional<Slot> booked(Entry entry) {
        return entry.steps().slot().flatMap(id -> slots.byId(entry.schoolId(), id));
    }

    private Verdict mayLeave(Entry entry, Optional<Slot> old, Instant now) {
        return BookingPolicy.mayPrepare(standings.of(entry), now).and(BookingPolicy.mayLeave(old, now));
    }

    private void free(Slot slot) {
        if (slots.giveBack(slot.schoolId(), slot.id()) == 0) {
            throw new IllegalStateException("Nobody sat in " + slot.ref());
        }
    }

    private void record(String kind, Entry entry, Optional<Slot> before, Optional<Slot> after) {
        trail.record(Act.of(kind, entry.ref())
                .inSchool(entry.schoolId())
                .with("booking.act.session", SlotNames.told(before), SlotNames.told(after)));
    }
}
