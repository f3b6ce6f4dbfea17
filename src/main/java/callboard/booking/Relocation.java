package callboard.booking;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.entry.Entry;
import callboard.entry.Standings;
import callboard.entry.Window;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.slot.Slot;
import callboard.slot.SlotPolicy;
import callboard.slot.SlotService;
import callboard.slot.Slots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * An officer takes a session away, but only with the people in it: each is moved to a session with a free seat, or asked
 * to book again, and told so in the same transaction.
 */
@RequestScoped
public class Relocation {

    private final Bookings bookings;
    private final Standings standings;
    private final Slots slots;
    private final SlotService service;
    private final ExamNames names;
    private final Notices notices;
    private final Trail trail;
    private final Clock clock;

    @Inject
    Relocation(
            Bookings bookings,
            Standings standings,
            Slots slots,
            SlotService service,
            ExamNames names,
            Notices notices,
            Trail trail,
            Clock clock) {
        this.bookings = bookings;
        this.standings = standings;
        this.slots = slots;
        this.service = service;
        this.names = names;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    /** How many found a seat, and how many are asked to book again. */
    public record Moved(int seated, int asked) {}

    /**
     * Cancels it. Whoever finds no free seat in the target any more books again.
     *
     * @param target where the people go; empty: all book again
     * @throws callboard.rules.Refused once it has begun
     */
    @Transactional
    public Moved cancel(Exam exam, Slot from, Optional<Slot> target, String reason) {
        Instant now = clock.now();
        SlotPolicy.mayRelocate(from, now).orRefuse();
        target.ifPresent(to -> SlotPolicy.mayRelocate(to, now).orRefuse());
        lock(from, target);
        slots.hold(from.schoolId(), from.id(), now);
        int seated = 0;
        int asked = 0;
        for (Entry entry : bookings.ofSlot(from.schoolId(), from.id())) {
            if (move(entry, from, target, now)) {
                seated++;
            } else {
                asked++;
            }
            tell(exam, entry, from);
        }
        trail.record(Act.of("booking.act.relocated", from.ref())
                .named(names.of(exam))
                .inSchool(exam.schoolId())
                .because(reason)
                .with("booking.act.session", SlotNames.told(Optional.of(from)), SlotNames.told(target))
                .with("booking.act.seated", seated)
                .with("booking.act.asked", asked));
        service.remove(exam, slots.byId(from.schoolId(), from.id()).orElseThrow());
        return new Moved(seated, asked);
    }

    /** Both rows, the lower id first, as whoever changes his booking takes them. */
    private void lock(Slot from, Optional<Slot> target) {
        target.filter(to -> to.id() < from.id()).ifPresent(to -> slots.lock(to.schoolId(), to.id()));
        slots.lock(from.schoolId(), from.id());
        target.filter(to -> to.id() > from.id()).ifPresent(to -> slots.lock(to.schoolId(), to.id()));
    }

    private boolean move(Entry entry, Slot from, Optional<Slot> target, Instant now) {
        Optional<Slot> seat = target.filter(to -> slots.take(to.schoolId(), to.id()) == 1)
                .flatMap(to -> slots.byId(to.schoolId(), to.id()));
        slots.giveBack(from.schoolId(), from.id());
        entry.steps().giveBack();
        seat.ifPresent(to -> entry.steps().book(to.id(), new Window(to.opensAt(), to.closesAt()), now));
        standings.save(entry, now);
        return seat.isPresent();
    }

    private void tell(Exam exam, Entry entry, Slot from) {
        Message message = entry.steps()
                .session()
                .map(session -> Message.of(
                        "booking.notice.moved.title",
                        "booking.notice.moved",
                        names.of(exam),
                        from.opensAt(),
                        session.opensAt()))
                .orElseGet(() -> Message.of(
                        "booking.notice.cancelled.title", "booking.notice.cancelled", names.of(exam), from.opensAt()));
        notices.tell(
                entry.accountId(),
                message.to(entry.accountId())
                        .ofSchool(entry.schoolId())
                        .leadingTo("/entries/" + entry.ref() + "/booking"));
    }
}
