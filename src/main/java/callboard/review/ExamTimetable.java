package callboard.review;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** When candidates have their next exams, asked of every floor that knows exams, and kept beside the cases that wait for it. */
@ApplicationScoped
class ExamTimetable {

    private final ManualReviews reviews;
    private final Instance<Urgency> urgencies;
    private final Clock clock;

    @Inject
    ExamTimetable(ManualReviews reviews, @Any Instance<Urgency> urgencies, Clock clock) {
        this.reviews = reviews;
        this.urgencies = urgencies;
        this.clock = clock;
    }

    /** Writes the exams of a batch of waiting cases beside them, where they have moved. */
    @Transactional
    void refresh(List<ManualReview> batch) {
        Map<Long, Instant> next =
                of(batch.stream().map(ManualReview::account).collect(Collectors.toSet()), clock.now());
        for (ManualReview review : batch) {
            Instant due = next.getOrDefault(review.account(), ManualReview.NEVER);
            if (!due.equals(review.dueAt())) {
                reviews.due(review.id(), due);
            }
        }
    }

    /** Of those who have one. */
    Map<Long, Instant> of(Set<Long> accounts, Instant now) {
        Map<Long, Instant> first = new HashMap<>();
        if (!accounts.isEmpty()) {
            for (Urgency urgency : urgencies) {
                urgency.nextExams(accounts, now)
                        .forEach((account, at) -> first.merge(account, at, (a, b) -> a.isBefore(b) ? a : b));
            }
        }
        return first;
    }
}
