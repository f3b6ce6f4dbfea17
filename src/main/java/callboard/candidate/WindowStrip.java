package callboard.candidate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A candidate's window as a small bar of {@value #WIDTH} units, with now on it (ui §4). It shows a third of the window's length
 * before and a sixth after, or as much as now needs; far away from both, now is left out.
 */
public record WindowStrip(int from, int to, Optional<Integer> now) {

    public static final int WIDTH = 320;

    static WindowStrip of(Instant opensAt, Instant closesAt, Instant now) {
        Duration length = Duration.between(opensAt, closesAt);
        Instant start = opensAt.minus(length.dividedBy(3));
        Instant end = closesAt.plus(length.dividedBy(6));
        boolean near =
                now.isAfter(start.minus(length.multipliedBy(2))) && now.isBefore(end.plus(length.multipliedBy(2)));
        Instant first = near && now.isBefore(start) ? now.minus(length.dividedBy(10)) : start;
        Instant last = near && now.isAfter(end) ? now.plus(length.dividedBy(10)) : end;
        return new WindowStrip(
                x(opensAt, first, last),
                x(closesAt, first, last),
                near ? Optional.of(x(now, first, last)) : Optional.empty());
    }

    public int width() {
        return Math.max(2, to - from);
    }

    private static int x(Instant at, Instant first, Instant last) {
        return Math.round((float) Duration.between(first, at).toSeconds()
                * WIDTH
                / Math.max(1, Duration.between(first, last).toSeconds()));
    }
}
