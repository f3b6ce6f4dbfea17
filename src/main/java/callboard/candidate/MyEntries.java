package callboard.candidate;

import callboard.config.Clock;
import callboard.exam.ExamNames;
import callboard.rules.Asker;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The entries of the candidate who asks. */
@RequestScoped
public class MyEntries {

    private final Asker asker;
    private final EntryRows rows;
    private final ExamNames names;
    private final Instance<ShownResults> results;
    private final Clock clock;

    @Inject
    MyEntries(Asker asker, EntryRows rows, ExamNames names, Instance<ShownResults> results, Clock clock) {
        this.asker = asker;
        this.rows = rows;
        this.names = names;
        this.results = results;
        this.clock = clock;
    }

    /** All of them, most urgent first. */
    public List<MyEntry> all() {
        Instant now = clock.now();
        Set<Long> published = published();
        return rows.own(asker.me().account()).stream()
                .map(row -> mine(row, published, now))
                .sorted(Comparator.comparingInt(MyEntry::urgency)
                        .thenComparing(one -> one.urgency() < 2 ? one.closesAt() : Instant.MAX)
                        .thenComparing(one -> one.entry().appliedAt(), Comparator.reverseOrder()))
                .toList();
    }

    /** One of them; somebody else's does not exist. */
    public MyEntry find(String ref) {
        return mine(NotFound.unless(rows.own(asker.me().account(), ref)), published(), clock.now());
    }

    private Set<Long> published() {
        long account = asker.me().account();
        return results.stream()
                .flatMap(source -> source.entries(account).stream())
                .collect(Collectors.toSet());
    }

    private MyEntry mine(EntryRows.Own row, Set<Long> published, Instant now) {
        return new MyEntry(
                row.standing(),
                row.exam(),
                row.school(),
                names.major(row.exam()),
                names.round(row.exam()),
                published.contains(row.entry().id()),
                now);
    }
}
