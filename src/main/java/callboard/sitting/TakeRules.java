package callboard.sitting;

import callboard.rules.Verdict;
import java.time.Duration;

/**
 * How often and how long a subject is recorded.
 *
 * @param maxTakes how many takes may be opened; an interrupted one counts
 * @param minimum the shortest take that can be chosen, zero for none
 * @param maximum when the recording stops by itself
 * @param mayStopEarly whether the candidate may stop before the maximum at all
 */
public record TakeRules(int maxTakes, Duration minimum, Duration maximum, boolean mayStopEarly) {

    private static final Duration LEAST_TOLERANCE = Duration.ofSeconds(1);

    public TakeRules {
        if (maxTakes < 1 || minimum.isNegative() || maximum.isZero() || maximum.compareTo(minimum) < 0) {
            throw new IllegalArgumentException(
                    "A subject needs a take that can be long enough: " + minimum + ", " + maximum);
        }
    }

    /** What phones' clocks and encoders miss a length by: max(1 s, 1 %). */
    public static Duration tolerance(Duration length) {
        var percent = length.dividedBy(100);
        return percent.compareTo(LEAST_TOLERANCE) > 0 ? percent : LEAST_TOLERANCE;
    }

    public int takesLeft(int opened) {
        return Math.max(0, maxTakes - opened);
    }

    /** May one more take be opened after so many? Whoever opens it counts in the same statement, not here. */
    public Verdict mayOpen(int opened) {
        return takesLeft(opened) > 0 ? Verdict.allowed() : Verdict.refused("sitting.take.none-left", maxTakes);
    }

    /** May the candidate stop now? The refusal carries the seconds he has still to go, rounded up. */
    public Verdict mayStop(Duration recorded) {
        if (!mayStopEarly && recorded.compareTo(maximum) < 0) {
            return Verdict.refused("sitting.take.runs-to-the-end", seconds(maximum.minus(recorded)));
        }
        return recorded.compareTo(minimum) < 0
                ? Verdict.refused("sitting.take.not-yet", seconds(minimum.minus(recorded)))
                : Verdict.allowed();
    }

    /** May a take of this length be chosen and submitted? Too long is a finding of the screening, never a refusal. */
    public Verdict maySubmit(Duration recorded) {
        return isTooShort(recorded)
                ? Verdict.refused("sitting.take.too-short", seconds(recorded), seconds(minimum))
                : Verdict.allowed();
    }

    public boolean isTooShort(Duration recorded) {
        return recorded.plus(tolerance(minimum)).compareTo(minimum) < 0;
    }

    public boolean isTooLong(Duration recorded) {
        return recorded.minus(tolerance(maximum)).compareTo(maximum) > 0;
    }

    /** Whether so much video fits between the opening of the take and its seal: more means it was not recorded live. */
    public static boolean fitsWallClock(Duration recorded, Duration wallClock) {
        return recorded.minus(tolerance(recorded)).compareTo(wallClock) <= 0;
    }

    private static long seconds(Duration duration) {
        return duration.plusMillis(999).toSeconds();
    }
}
