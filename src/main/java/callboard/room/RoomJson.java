package callboard.room;

import callboard.sitting.Sitting;
import callboard.subject.Format;
import callboard.subject.Subject.Camera;
import callboard.subject.Subject.Orientation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state of a room (`room-api.md` §2). */
public record RoomJson(
        String sitting,
        Sitting.Kind kind,
        State state,
        Instant now,
        long aheadMs,
        Instant enteredAt,
        @Nullable Instant endsAt,
        @Nullable Instant uploadUntil,
        boolean seals,
        long extraMinutes,
        int pollSeconds,
        ExamJson exam,
        String watermark,
        @Nullable AnnouncementJson announcement,
        DeviceJson device,
        List<SubjectJson> subjects) {

    /** What is left to be done in it. */
    public enum State {
        OPEN,
        COMPLETED,
        ABANDONED,
        CLOSED
    }

    /** What is sat, as people call it. */
    public record ExamJson(String ref, String title, String school) {}

    /** The newest word to everybody in the room. */
    public record AnnouncementJson(String id, Instant at, String text) {}

    /** Whose room it is. */
    public record DeviceJson(boolean active, String name, boolean claimed) {}

    /** One subject in order. */
    public record SubjectJson(
            int n,
            String title,
            Format format,
            String instructions,
            List<String> cautions,
            boolean identityAllowed,
            boolean othersAllowed,
            Orientation orientation,
            Camera camera,
            boolean music,
            int minSeconds,
            int maxSeconds,
            boolean mayStopEarly,
            int maxTakes,
            int remaining,
            String state,
            @Nullable String refusal,
            List<TakeJson> takes) {}
}
