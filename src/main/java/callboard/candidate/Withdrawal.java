package callboard.candidate;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.EntryAct;
import callboard.entry.Standings;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.roster.Applicant;
import callboard.roster.ApplicantTouched;
import callboard.rules.Asker;
import callboard.slot.Slots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes a candidate's entry back before the room, and opens the same one again (R-43a). The candidate is told of both. */
@ApplicationScoped
public class Withdrawal {

    private final Entries entries;
    private final Standings standings;
    private final CandidateLines lines;
    private final Slots slots;
    private final Notices notices;
    private final Trail trail;
    private final Clock clock;

    @Inject
    Withdrawal(
            Entries entries,
            Standings standings,
            CandidateLines lines,
            Slots slots,
            Notices notices,
            Trail trail,
            Clock clock) {
        this.entries = entries;
        this.standings = standings;
        this.lines = lines;
        this.slots = slots;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(CandidateLine line, String reason) {
        Instant now = clock.now();
        Entry entry = fresh(line, EntryAct.WITHDRAW, now);
        slots.free(entry.schoolId(), entry.steps().slot());
        entry.withdraw(reason, now);
        standings.save(entry, now);
        tell(line, Message.of("candidate.notice.withdrawn.title", "candidate.notice.withdrawn", line.major(), reason));
        trail.record(act("candidate.act.withdrawn", line).because(reason));
    }

    @Transactional
    void restore(CandidateLine line) {
        restore(line, Optional.empty());
    }

    private void restore(CandidateLine line, Optional<Asker.Person> by) {
        Instant now = clock.now();
        Entry entry = fresh(line, EntryAct.RESTORE, now);
        entry.restore();
        standings.save(entry, now);
        tell(line, Message.of("candidate.notice.restored.title", "candidate.notice.restored", line.major()));
        Act act = act("candidate.act.restored", line);
        trail.record(by.map(act::by).orElse(act));
    }

    /** A row that is back on the roster opens its entries again: rare, for no import takes a used row off. */
    @Transactional
    void reopen(@Observes ApplicantTouched touched) {
        if (touched.what() == ApplicantTouched.What.RESTORED) {
            long school = touched.applicants().get(0).schoolId();
            List<Long> rows = touched.applicants().stream().map(Applicant::id).toList();
            entries.withdrawn(school, rows).stream()
                    .flatMap(entry -> lines.find(school, entry.ref()).stream())
                    .filter(line ->
                            line.standing().may(EntryAct.RESTORE, clock.now()).isAllowed())
                    .forEach(line -> restore(line, touched.by()));
        }
    }

    private Entry fresh(CandidateLine line, EntryAct act, Instant now) {
        Entry entry = entries.byId(line.entry().schoolId(), line.entry().id()).orElseThrow();
        standings.of(entry).may(act, now).orRefuse();
        return entry;
    }

    private void tell(CandidateLine line, Message message) {
        notices.tell(
                line.entry().accountId(),
                message.to(line.entry().accountId())
                        .ofSchool(line.entry().schoolId())
                        .leadingTo("/entries/" + line.entry().ref()));
    }

    private static Act act(String kind, CandidateLine line) {
        return Act.of(kind, line.entry().ref())
                .named(line.applicant().name())
                .inSchool(line.entry().schoolId());
    }
}
