package callboard.candidate;

import callboard.entry.EntryState;
import callboard.entry.Standing;
import callboard.review.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the platform's desks when each candidate's next window opens, or has opened. */
@ApplicationScoped
public class NextExams implements Urgency {

    private static final List<EntryState> AHEAD = List.of(EntryState.APPLIED, EntryState.READY, EntryState.IN_ROOM);

    private final EntryRows rows;

    @Inject
    NextExams(EntryRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<Long, Instant> nextExams(Set<Long> accounts, Instant now) {
        Map<Long, Instant> next = new HashMap<>();
        for (EntryRows.Own row : rows.ofAccounts(accounts, AHEAD)) {
            Standing standing = row.standing();
            if (AHEAD.contains(standing.state(now))) {
                next.merge(row.entry().accountId(), standing.window().opensAt(), NextExams::earlier);
            }
        }
        return next;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
