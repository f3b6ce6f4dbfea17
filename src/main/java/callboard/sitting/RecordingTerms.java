package callboard.sitting;

import callboard.subject.ExamRules.NumberedSubject;
import java.util.List;

/** How a browser is told to record, and what it may hand in. */
public final class RecordingTerms {

    /** In order of preference: measured to survive a turned phone, a crash and a hurried remux. */
    public static final List<String> MIME_PREFS = List.of(
            "video/mp4;codecs=avc3.42E01F,mp4a.40.2",
            "video/mp4;codecs=avc3.42E01F,opus",
            "video/webm;codecs=vp8,opus",
            "video/mp4");

    public static final int VIDEO_BPS = 2_500_000;
    public static final int AUDIO_BPS = 128_000;
    public static final int KEY_FRAME_MS = 2000;

    private static final long STEP = 16L << 20;

    private RecordingTerms() {}

    /** Bytes of a recording of so many seconds at the asked rate. */
    public static long usualBytes(long seconds) {
        return (VIDEO_BPS + AUDIO_BPS) / 8 * seconds;
    }

    /** The largest file a subject accepts: two and a half times what is expected, in steps of 16 MiB. */
    public static long maxBytes(NumberedSubject subject) {
        long generous = usualBytes(subject.terms().takes().maxSeconds()) * 5 / 2;
        return (generous + STEP - 1) / STEP * STEP;
    }

    /** Whether a recorder of a browser makes this: WebM or MP4 with whatever codecs it names. */
    public static boolean isAccepted(String mime) {
        return mime.matches("(?i)video/(webm|mp4|x-matroska)(\\s*;\\s*codecs=\"?[\\w.,\\s-]{1,60}\"?)?");
    }
}
