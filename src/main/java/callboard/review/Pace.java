package callboard.review;

import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** How long a desk usually takes from a case's arrival to its decision. */
@ApplicationScoped
public class Pace {

    /** What is expected of a desk that has decided too little to be measured. */
    static final Duration EXPECTED = Duration.ofHours(24);

    private static final int ENOUGH = 5;
    private static final Limit LAST = Limit.of(100);

    private final ManualReviews reviews;

    @Inject
    Pace(ManualReviews reviews) {
        this.reviews = reviews;
    }

    /** The median of the last hundred decisions. */
    public Duration usual(CaseKind kind) {
        return median(reviews.decided(kind, LAST).stream()
                .map(one -> Duration.between(one.openedAt(), one.decidedAt()))
                .toList());
    }

    static Duration median(List<Duration> taken) {
        return taken.size() < ENOUGH
                ? EXPECTED
                : taken.stream().sorted().toList().get(taken.size() / 2);
    }
}
