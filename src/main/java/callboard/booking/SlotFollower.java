package callboard.booking;

import callboard.config.Clock;
import callboard.entry.Entry;
import callboard.entry.Standings;
import callboard.entry.Window;
import callboard.slot.Slot;
import callboard.slot.SlotMoved;
import callboard.slot.SlotsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Keeps entries in step with the sessions of their exam, within the officer's transaction. */
@ApplicationScoped
public class SlotFollower {

    private final Bookings bookings;
    private final Standings standings;
    private final Clock clock;

    @Inject
    SlotFollower(Bookings bookings, Standings standings, Clock clock) {
        this.bookings = bookings;
        this.standings = standings;
        this.clock = clock;
    }

    /** Whoever sits in it gets its new bounds as his window. */
    @Transactional
    void moved(@Observes SlotMoved event) {
        Slot slot = event.slot();
        Instant now = clock.now();
        Window window = new Window(slot.opensAt(), slot.closesAt());
        for (Entry entry : bookings.ofSlot(slot.schoolId(), slot.id())) {
            if (!entry.steps().session().equals(Optional.of(window))) {
                entry.steps().follow(window);
                standings.save(entry, now);
            }
        }
    }

    /** Whoever has none is absent at the close of the last one, which may be another one now. */
    @Transactional
    void changed(@Observes SlotsChanged event) {
        bookings.wake(event.schoolId(), event.examId(), clock.now());
    }
}
