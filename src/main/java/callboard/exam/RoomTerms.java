package callboard.exam;

import callboard.face.FacePolicy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What holds in the room and what is asked for before it.
 *
 * @param limitMinutes the room limit L, empty where only the window bounds the room
 * @param graceSeconds how long after T a seal is still accepted; hidden from candidates
 * @param uploadGraceHours how long after the candidate's window closes the bytes may still arrive
 * @param facePolicy what is asked of the face verification (R-17a)
 * @param mockRequired whether one finished mock is asked for
 * @param booking whether a session must be booked
 */
public record RoomTerms(
        Optional<Integer> limitMinutes,
        int graceSeconds,
        int uploadGraceHours,
        FacePolicy facePolicy,
        boolean mockRequired,
        boolean booking) {

    /** What a new exam starts with. */
    public static final RoomTerms USUAL = new RoomTerms(Optional.empty(), 30, 48, FacePolicy.BEFORE, false);

    /** The same for an exam without sessions. */
    public RoomTerms(
            Optional<Integer> limitMinutes,
            int graceSeconds,
            int uploadGraceHours,
            FacePolicy facePolicy,
            boolean mockRequired) {
        this(limitMinutes, graceSeconds, uploadGraceHours, facePolicy, mockRequired, false);
    }

    /** The same for an exam whose candidates book a session. */
    public RoomTerms withBooking() {
        return new RoomTerms(limitMinutes, graceSeconds, uploadGraceHours, facePolicy, mockRequired, true);
    }

    /** Each term by the message key of its field. */
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("exam.limit", limitMinutes.map(String::valueOf).orElse(""));
        told.put("exam.graceSeconds", String.valueOf(graceSeconds));
        told.put("exam.uploadGraceHours", String.valueOf(uploadGraceHours));
        told.put("exam.face", facePolicy.name());
        told.put("exam.mock.required", String.valueOf(mockRequired));
        told.put("exam.booking", String.valueOf(booking));
        return told;
    }

    public Optional<Duration> limit() {
        return limitMinutes.map(Duration::ofMinutes);
    }

    public Duration grace() {
        return Duration.ofSeconds(graceSeconds);
    }

    public Duration uploadGrace() {
        return Duration.ofHours(uploadGraceHours);
    }
}
