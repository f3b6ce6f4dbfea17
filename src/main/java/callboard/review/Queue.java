package callboard.review;

import callboard.config.Clock;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The waiting cases of a desk: who has his exam first comes first, then who has waited longest. */
@ApplicationScoped
public class Queue {

    /** How a desk may look at its queue: everything, what nobody holds, what is held, what the administrator decides, who has an exam. */
    public static final List<String> VIEWS = List.of("", "free", "held", "escalated", "exam");

    private static final Limit PAGE = Limit.of(50);
    private static final Duration HOT = Duration.ofHours(2);
    private static final Duration WARM = Duration.ofHours(6);

    private final ManualReviews reviews;
    private final ExamTimetable exams;
    private final Clock clock;

    @Inject
    Queue(ManualReviews reviews, ExamTimetable exams, Clock clock) {
        this.reviews = reviews;
        this.exams = exams;
        this.clock = clock;
    }

    /**
     * A line of the queue.
     *
     * @param heat bad below two hours before the exam, warn below six, empty otherwise
     * @param state whether somebody holds it now, or it rests
     */
    public record Line(ManualReview review, Optional<Instant> exam, String heat, ManualReview.State state) {

        public String href() {
            return review.kind().address() + "/" + review.ref();
        }
    }

    /** The most urgent undecided cases, a page of them, as one of {@link #VIEWS} has them. */
    public List<Line> of(CaseKind kind, String view) {
        Instant now = clock.now();
        String known = VIEWS.contains(view) ? view : "";
        List<ManualReview> undecided = reviews.undecided(kind, known, now, ManualReview.NEVER, PAGE);
        Map<Long, Instant> next =
                exams.of(undecided.stream().map(ManualReview::account).collect(Collectors.toSet()), now);
        return undecided.stream()
                .map(review -> line(review, Optional.ofNullable(next.get(review.account())), now))
                .sorted(Comparator.comparing((Line line) -> line.exam().orElse(Instant.MAX))
                        .thenComparing(line -> line.review().openedAt())
                        .thenComparing(line -> line.review().id()))
                .toList();
    }

    /** How many cases stand before this one. */
    public long ahead(ManualReview review) {
        return reviews.ahead(review.kind(), review.dueAt(), review.openedAt(), review.id());
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
                review, exam, exam.map(at -> heat(Duration.between(now, at))).orElse(""), review.state(now));
    }

    private static String heat(Duration left) {
        if (left.compareTo(HOT) < 0) {
            return "bad";
        } else {
            return left.compareTo(WARM) < 0 ? "warn" : "";
        }
    }
}
