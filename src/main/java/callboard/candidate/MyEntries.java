package callboard.candidate;

import callboard.config.Clock;
import callboard.entry.EntryTerms;
import callboard.entry.Standing;
import callboard.exam.ExamNames;
import callboard.rules.Asker;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The entries of the candidate who asks. */
@RequestScoped
public class MyEntries {

    private final Asker asker;
    private final EntryRows rows;
    private final ExamNames names;
    private final Clock clock;

    @Inject
    MyEntries(Asker asker, EntryRows rows, ExamNames names, Clock clock) {
        this.asker = asker;
        this.rows = rows;
        this.names = names;
        this.clock = clock;
    }

    /** All of them, most urgent first. */
    public List<MyEntry> all() {
        Instant now = clock.now();
        return rows.own(asker.me().account()).stream()
                .map(row -> mine(row, now))
                .sorted(Comparator.comparingInt(MyEntry::urgency)
                        .thenComparing(one -> one.urgency() < 2 ? one.closesAt() : Instant.MAX)
                        .thenComparing(one -> one.entry().appliedAt(), Comparator.reverseOrder()))
                .toList();
    }

    /** One of them; somebody else's does not exist. */
    public MyEntry find(String ref) {
        return mine(NotFound.unless(rows.own(asker.me().account(), ref)), clock.now());
    }

    private MyEntry mine(EntryRows.Own row, Instant now) {
        EntryTerms terms = EntryTerms.of(row.exam().times(), row.exam().terms(), row.pledgeFrom());
        return new MyEntry(
                new Standing(row.entry(), terms),
                row.exam(),
                row.school(),
                names.major(row.exam()),
                names.round(row.exam()),
                now);
    }
}
