package callboard.review;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The waiting cases of a desk: who has his exam first comes first, then who has waited longest. */
@ApplicationScoped
public class Queue {

    private static final Duration HOT = Duration.ofHours(2);
    private static final Duration WARM = Duration.ofHours(6);

    private final ManualReviews reviews;
    private final Instance<Urgency> urgencies;
    private final Clock clock;

    @Inject
    Queue(ManualReviews reviews, @Any Instance<Urgency> urgencies, Clock clock) {
        this.reviews = reviews;
        this.urgencies = urgencies;
        this.clock = clock;
    }

    /**
     * A line of the queue.
     *
     * @param heat bad below two hours before the exam, warn below six, empty otherwise
     * @param held whether somebody holds it now
     */
    public record Line(ManualReview review, Optional<Instant> exam, String heat, boolean held) {

        public String href() {
            return review.kind().address() + "/" + review.ref();
        }
    }

    /** At most 500 undecided cases, the most urgent first. */
    public List<Line> of(CaseKind kind) {
        Instant now = clock.now();
        List<ManualReview> undecided = reviews.undecided(kind);
        Map<Long, Instant> exams =
                exams(undecided.stream().map(ManualReview::account).collect(Collectors.toSet()), now);
        return undecided.stream()
                .map(review -> line(review, Optional.ofNullable(exams.get(review.account())), now))
                .sorted(Comparator.comparing((Line line) -> line.exam().orElse(Instant.MAX))
                        .thenComparing(line -> line.review().openedAt())
                        .thenComparing(line -> line.review().id()))
                .toList();
    }

    public long count(CaseKind kind) {
        return reviews.countUndecided(kind);
    }

    /** Those that only the administrator can decide. */
    public long countEscalated(CaseKind kind) {
        return reviews.countEscalated(kind);
    }

    private static Line line(ManualReview review, Optional<Instant> exam, Instant now) {
        return new Line(
                review,
                exam,
                exam.map(at -> heat(Duration.between(now, at))).orElse(""),
                review.state(now) == ManualReview.State.HELD);
    }

    private static String heat(Duration left) {
        if (left.compareTo(HOT) < 0) {
            return "bad";
        } else {
            return left.compareTo(WARM) < 0 ? "warn" : "";
        }
    }

    private Map<Long, Instant> exams(Set<Long> accounts, Instant now) {
        Map<Long, Instant> first = new HashMap<>();
        for (Urgency urgency : urgencies) {
            urgency.nextExams(accounts, now)
                    .forEach((account, at) -> first.merge(account, at, (a, b) -> a.isBefore(b) ? a : b));
        }
        return first;
    }
}
