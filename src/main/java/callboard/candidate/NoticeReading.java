package callboard.candidate;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.Standings;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Keeps that a candidate has read the notice at the door. */
@ApplicationScoped
public class NoticeReading {

    private final Entries entries;
    private final Standings standings;
    private final Instance<DoorTask> tasks;
    private final Trail trail;
    private final Clock clock;

    @Inject
    NoticeReading(Entries entries, Standings standings, @Any Instance<DoorTask> tasks, Trail trail, Clock clock) {
        this.entries = entries;
        this.standings = standings;
        this.tasks = tasks;
        this.trail = trail;
        this.clock = clock;
    }

    /** May the notice be put behind, or is something else left to do at the door? */
    public Verdict mayRead(Entry entry) {
        return tasks.stream().map(task -> task.mayPass(entry)).reduce(Verdict.allowed(), Verdict::and);
    }

    /** The first reading counts; reading again changes nothing. */
    @Transactional
    public void read(Entry shown) {
        mayRead(shown).orRefuse();
        Instant now = clock.now();
        Entry entry = entries.byId(shown.schoolId(), shown.id()).orElseThrow();
        if (entry.steps().noticeReadAt().isEmpty()) {
            entry.readNotice(now);
            standings.save(entry, now);
            trail.record(Act.of("candidate.act.notice-read", entry.ref()).inSchool(entry.schoolId()));
        }
    }
}
