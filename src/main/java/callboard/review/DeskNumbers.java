package callboard.review;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** How a desk is doing: what waits, since when, who decided how much today, and how often a second look came to something else. */
@ApplicationScoped
class DeskNumbers {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Duration LOOKS = Duration.ofDays(30);

    private final ManualReviews reviews;
    private final Opinions opinions;
    private final Pace pace;
    private final Clock clock;

    @Inject
    DeskNumbers(ManualReviews reviews, Opinions opinions, Pace pace, Clock clock) {
        this.reviews = reviews;
        this.opinions = opinions;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * The numbers of one desk, in as many statements whatever waits there.
     *
     * @param usual minutes from arrival to decision
     * @param today of today, by person
     * @param looked second looks of the last thirty days
     * @param overturned those that came to something else
     */
    public record Numbers(
            long waiting,
            Optional<Instant> oldest,
            long usual,
            List<Opinions.Share> today,
            long looked,
            long overturned) {

        public long usualHours() {
            return Math.round(usual / 60.0);
        }

        /** In whole per cent. */
        public long share() {
            return looked == 0 ? 0 : Math.round(100.0 * overturned / looked);
        }
    }

    Numbers of(CaseKind kind) {
        Instant now = clock.now();
        Instant midnight = now.atZone(CHINA).truncatedTo(ChronoUnit.DAYS).toInstant();
        return new Numbers(
                reviews.countUndecided(kind),
                reviews.oldest(kind),
                pace.usual(kind).toMinutes(),
                opinions.since(kind, midnight),
                reviews.looked(kind, now.minus(LOOKS)),
                reviews.overturned(kind, now.minus(LOOKS)));
    }
}
