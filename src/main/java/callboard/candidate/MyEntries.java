package callboard.candidate;

import callboard.config.Clock;
import callboard.entry.Entry;
import callboard.entry.Standing;
import callboard.entry.Standings;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.rules.Asker;
import callboard.school.School;
import callboard.school.Schools;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The entries of the candidate who asks; of an officer, those he pretends to have in a trial. */
@RequestScoped
public class MyEntries {

    private final Asker asker;
    private final EntryRows rows;
    private final ExamNames names;
    private final Instance<ShownResults> results;
    private final MyTrials trials;
    private final Standings standings;
    private final Exams exams;
    private final Schools schools;
    private final Clock clock;

    @Inject
    MyEntries(
            Asker asker,
            EntryRows rows,
            ExamNames names,
            Instance<ShownResults> results,
            MyTrials trials,
            Standings standings,
            Exams exams,
            Schools schools,
            Clock clock) {
        this.asker = asker;
        this.rows = rows;
        this.names = names;
        this.results = results;
        this.trials = trials;
        this.standings = standings;
        this.exams = exams;
        this.schools = schools;
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
        Optional<EntryRows.Own> own = rows.own(asker.me().account(), ref);
        return own.isPresent() ? mine(own.get(), published(), clock.now()) : mine(NotFound.unless(trials.find(ref)));
    }

    /** As if he were examined, in each of his trials. */
    public List<MyEntry> tried() {
        return trials.all().stream().map(this::mine).toList();
    }

    private MyEntry mine(Entry pretended) {
        Exam exam = exams.byId(pretended.schoolId(), pretended.examId()).orElseThrow();
        School school = schools.byId(pretended.schoolId()).orElseThrow();
        Standing standing = standings.of(pretended);
        return new MyEntry(standing, exam, school, names.major(exam), names.round(exam), false, standing.now(clock));
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
