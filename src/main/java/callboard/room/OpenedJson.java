package callboard.room;

import callboard.sitting.RecordingTerms;
import callboard.store.Manifest;
import callboard.subject.ExamRules.NumberedSubject;
import callboard.subject.Subject.Camera;
import callboard.subject.Subject.Orientation;
import callboard.subject.SubjectTerms;
import java.time.Instant;
import java.util.List;

/** What a browser needs to record the take it has just opened (`room-api.md` §3). */
public record OpenedJson(
        TakeJson take,
        int remaining,
        int minSeconds,
        int maxSeconds,
        boolean mayStopEarly,
        Orientation orientation,
        Camera camera,
        boolean music,
        Instant endsAt,
        List<String> mimePrefs,
        int videoBps,
        int audioBps,
        int keyFrameMs,
        int partSize,
        long maxBytes) {

    static OpenedJson of(TakeJson take, int remaining, NumberedSubject subject, Instant endsAt) {
        SubjectTerms terms = subject.terms();
        return new OpenedJson(
                take,
                remaining,
                terms.takes().minSeconds(),
                terms.takes().maxSeconds(),
                terms.takes().mayStopEarly(),
                terms.framing().orientation(),
                terms.framing().camera(),
                true,
                endsAt,
                RecordingTerms.MIME_PREFS,
                RecordingTerms.VIDEO_BPS,
                RecordingTerms.AUDIO_BPS,
                RecordingTerms.KEY_FRAME_MS,
                Manifest.PART_SIZE,
                RecordingTerms.maxBytes(subject));
    }
}
