package callboard.checklist;

import callboard.exam.Exam;
import callboard.exam.ExamTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When somebody can be in the room of an exam, and for how long: whether one person can sit two of them is asked of both. Bounds
 * are half-open; sessions are not looked at, because each chooses his own.
 *
 * @param lastEntry from then on nobody enters any more
 * @param length of the whole stay, as long as the room limit or the window allow
 */
record Stay(Instant opens, Instant closes, Instant lastEntry, Duration length) {

    /** Empty while the exam has no window. */
    static Optional<Stay> of(Exam exam) {
        ExamTimes times = exam.times();
        return times.length().map(window -> {
            Duration limit = exam.terms().limit().orElse(window);
            Instant closes = times.closesAt().orElseThrow();
            return new Stay(
                    times.opensAt().orElseThrow(),
                    closes,
                    times.lateCutOffAt().orElse(closes),
                    limit.compareTo(window) < 0 ? limit : window);
        });
    }

    boolean overlaps(Stay other) {
        return opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }

    /** Whether one person has time for both, whichever he begins with. */
    boolean leavesTimeFor(Stay other) {
        return before(other) || other.before(this);
    }

    private boolean before(Stay other) {
        Instant done = opens.plus(length);
        Instant enters = done.isAfter(other.opens) ? done : other.opens;
        return enters.isBefore(other.lastEntry) && !enters.plus(other.length).isAfter(other.closes);
    }
}
