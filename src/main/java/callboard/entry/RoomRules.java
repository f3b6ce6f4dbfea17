package callboard.entry;

import java.time.Duration;
import java.util.Optional;

/**
 * The numbers of one exam version that the room clock needs. Who is inside keeps the version he entered with.
 *
 * @param limit the room limit L, empty where only the window bounds the room
 * @param lateEntry how long after the window's opening the room may still be entered, empty for no cut-off; counted from
 *     the opening so that it means the same in every session
 * @param grace how long after T a seal is still accepted; hidden from candidates
 * @param uploadGrace how long after the candidate's window closes the bytes may still arrive
 */
public record RoomRules(Optional<Duration> limit, Optional<Duration> lateEntry, Duration grace, Duration uploadGrace) {

    public static final Duration USUAL_GRACE = Duration.ofSeconds(30);
    public static final Duration USUAL_UPLOAD_GRACE = Duration.ofDays(2);

    /** No limit, no cut-off, the graces of R-28. */
    public static final RoomRules USUAL =
            new RoomRules(Optional.empty(), Optional.empty(), USUAL_GRACE, USUAL_UPLOAD_GRACE);

    public RoomRules {
        limit.ifPresent(RoomRules::mustBePositive);
        lateEntry.ifPresent(RoomRules::mustBePositive);
        if (grace.isNegative() || uploadGrace.isNegative()) {
            throw new IllegalArgumentException("A grace cannot be negative: " + grace + ", " + uploadGrace);
        }
    }

    private static void mustBePositive(Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException("A limit must be longer than nothing: " + duration);
        }
    }
}
