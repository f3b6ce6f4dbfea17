package callboard.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How far an exam of the demo is, and so where its window lies from the moment at which the demo is made. */
enum ExamPhase {
    /** Being set up; candidates do not see it. */
    DRAFT(Duration.ofDays(21), Duration.ofHours(10)),
    /** Candidates apply and prepare. */
    OPEN(Duration.ofDays(6), Duration.ofHours(34)),
    /** The room is open. */
    RUNNING(Duration.ofHours(-2), Duration.ofHours(36)),
    /** Over, and the last upload could have come; it is screened and judged. */
    OVER(Duration.ofDays(-6), Duration.ofHours(34)),
    /** Judged; a pass list is drafted and waits for a second person. */
    JUDGED(Duration.ofDays(-9), Duration.ofHours(34)),
    /** Judged and published. */
    PUBLISHED(Duration.ofDays(-13), Duration.ofHours(34));

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int MORNING = 9;

    private final Duration opens;
    private final Duration length;

    ExamPhase(Duration opens, Duration length) {
        this.opens = opens;
        this.length = length;
    }

    /** On the hour; a room that is not open just now opens, or opened, at nine in the morning. */
    Instant opensAt(Instant now) {
        return this == RUNNING
                ? now.plus(opens).truncatedTo(ChronoUnit.HOURS)
                : now.plus(opens)
                        .atZone(BEIJING)
                        .truncatedTo(ChronoUnit.DAYS)
                        .withHour(MORNING)
                        .toInstant();
    }

    Instant closesAt(Instant now) {
        return opensAt(now).plus(length);
    }

    /** When candidates could first apply: two weeks before the window, or before now. */
    Instant applyFrom(Instant now) {
        Instant opens = opensAt(now);
        return (opens.isBefore(now) ? opens : now).minus(Duration.ofDays(14));
    }

    boolean isOpen() {
        return this != DRAFT;
    }

    boolean isEntered() {
        return this == RUNNING || isOver();
    }

    /** Whether everything was screened and marked. */
    boolean isJudged() {
        return this == JUDGED || this == PUBLISHED;
    }

    boolean isOver() {
        return this == OVER || isJudged();
    }
}
