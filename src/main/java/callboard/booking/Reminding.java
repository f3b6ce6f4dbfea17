package callboard.booking;

import callboard.entry.Entry;
import callboard.entry.Standings;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.slot.Slots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Tells one candidate, once for each time, that he has no session yet. */
@ApplicationScoped
class Reminding {

    private final Standings standings;
    private final Slots slots;
    private final Notices notices;

    @Inject
    Reminding(Standings standings, Slots slots, Notices notices) {
        this.standings = standings;
        this.slots = slots;
        this.notices = notices;
    }

    @Transactional
    void tell(Entry entry, int told, Instant now) {
        Instant last = slots.span(entry.schoolId(), entry.examId())
                .ends()
                .orElseThrow()
                .closesAt();
        entry.steps().remind(told);
        standings.save(entry, now);
        notices.tell(
                entry.accountId(),
                Message.of("booking.notice.missing.title", "booking.notice.missing", last)
                        .to(entry.accountId())
                        .ofSchool(entry.schoolId())
                        .leadingTo("/entries/" + entry.ref() + "/booking"));
    }
}
