package callboard.candidate;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Keeps that a candidate has read the notice at the door. */
@ApplicationScoped
public class NoticeReading {

    private final Entries entries;
    private final Standings standings;
    private final Trail trail;
    private final Clock clock;

    @Inject
    NoticeReading(Entries entries, Standings standings, Trail trail, Clock clock) {
        this.entries = entries;
        this.standings = standings;
        this.trail = trail;
        this.clock = clock;
    }

    /** The first reading counts; reading again changes nothing. */
    @Transactional
    public void read(Entry shown) {
        Instant now = clock.now();
        Entry entry = entries.byId(shown.schoolId(), shown.id()).orElseThrow();
        if (entry.steps().noticeReadAt().isEmpty()) {
            entry.readNotice(now);
            standings.save(entry, now);
            trail.record(Act.of("candidate.act.notice-read", entry.ref()).inSchool(entry.schoolId()));
        }
    }
}
