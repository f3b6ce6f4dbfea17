package callboard.review;

import callboard.job.Recurring;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/**
 * Writes the candidates' next exams beside their waiting cases: an application, a booking or a moved window changes the order of a
 * queue within two minutes, and no page has to ask for the exams of everybody who waits.
 */
@ApplicationScoped
public class UrgencyRefresh implements Recurring {

    private static final int BATCH = 500;

    private final ManualReviews reviews;
    private final ExamTimetable exams;

    @Inject
    UrgencyRefresh(ManualReviews reviews, ExamTimetable exams) {
        this.reviews = reviews;
        this.exams = exams;
    }

    @Override
    public String name() {
        return "review-urgency";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run() {
        long after = 0;
        List<ManualReview> batch = reviews.undecidedAfter(after, Limit.of(BATCH));
        while (!batch.isEmpty()) {
            exams.refresh(batch);
            after = batch.get(batch.size() - 1).id();
            batch = batch.size() < BATCH ? List.of() : reviews.undecidedAfter(after, Limit.of(BATCH));
        }
    }
}
