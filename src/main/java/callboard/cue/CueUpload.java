package callboard.cue;

import callboard.exam.Exam;
import callboard.exam.ExamPolicy;
import callboard.media.UploadNames;
import callboard.rules.Verdict;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import callboard.store.StoreFull;
import callboard.subject.Cues;
import callboard.subject.GuidedStep;
import callboard.subject.Subject;
import callboard.video.Availability;
import callboard.video.MediaTool;
import callboard.video.Probes;
import callboard.video.SoundFormat;
import callboard.video.Workbench;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.jspecify.annotations.Nullable;

/**
 * Brings a sound from a form into the store; what is no sound, or outlasts its step, leaves nothing behind and the sound before
 * stays. Where no media tool starts, its length is found out later, and the checklist says what is wrong with it.
 */
@RequestScoped
public class CueUpload {

    static final int MEGABYTES = 20;

    private static final int LONGEST_NAME = 200;
    private static final long MEGABYTE = 1L << 20;

    private final LocalStore store;
    private final CueService service;
    private final Instance<Availability> tool;
    private final Probes probes;

    @Inject
    CueUpload(LocalStore store, CueService service, Instance<Availability> tool, Probes probes) {
        this.store = store;
        this.service = service;
        this.tool = tool;
        this.probes = probes;
    }

    /** Where a sound belongs. */
    record Place(Exam exam, Subject subject, GuidedStep step) {}

    /** Why it was not taken, if it was not. */
    Verdict take(Place place, @Nullable FormDataBodyPart part) throws IOException {
        ExamPolicy.mayEditRules(place.exam()).orRefuse();
        String name = part == null
                ? ""
                : UploadNames.plain(part.getContentDisposition().getFileName(), LONGEST_NAME);
        if (part == null || name.isEmpty()) {
            return Verdict.refused("cue.refused.none");
        }
        try (InputStream bytes = part.getEntityAs(InputStream.class)) {
            ObjectKey key = ObjectKey.fresh("s" + place.subject().schoolId(), ObjectKey.Kind.BIN);
            return take(place, new StepCue.Recorded(name, store.put(key, bytes).size(), key));
        } catch (StoreFull full) {
            return Verdict.refused("cue.refused.full");
        }
    }

    /** Takes what lies in the store; if that fails, for whatever reason, it does not stay there without an owner. */
    Verdict take(Place place, StepCue.Recorded recorded) throws IOException {
        boolean taken = false;
        try {
            Path file = store.find(recorded.key()).orElseThrow().file();
            Verdict verdict = judge(recorded, file).and(judge(place.step(), file));
            if (verdict.isAllowed()) {
                service.receive(place.exam(), place.subject(), place.step(), recorded);
                taken = true;
            }
            return verdict;
        } finally {
            if (!taken) {
                store.delete(recorded.key());
            }
        }
    }

    private static Verdict judge(StepCue.Recorded recorded, Path file) throws IOException {
        if (recorded.bytes() > MEGABYTES * MEGABYTE) {
            return Verdict.refused("cue.refused.large", MEGABYTES);
        } else {
            return SoundFormat.of(file).isEmpty() ? Verdict.refused("cue.refused.kind") : Verdict.allowed();
        }
    }

    private Verdict judge(GuidedStep step, Path file) throws IOException {
        Optional<MediaTool> works = tool.get().tool();
        if (works.isEmpty() || SoundFormat.of(file).isEmpty()) {
            return Verdict.allowed();
        }
        return probes.inTurn(() -> judge(step, length(works.get(), file))).orElse(Verdict.refused("cue.refused.busy"));
    }

    private static Optional<Duration> length(MediaTool works, Path file) throws IOException {
        try (Workbench bench = Workbench.of("cue")) {
            return works.soundLength(file, bench.folder());
        }
    }

    private static Verdict judge(GuidedStep step, Optional<Duration> length) {
        return length.map(known -> judge(step, known)).orElse(Verdict.refused(StepCue.Failure.UNREADABLE.key()));
    }

    private static Verdict judge(GuidedStep step, Duration length) {
        if (Cues.Cue.outlasts(length, step.terms().seconds())) {
            return Verdict.refused(
                    "cue.refused.outlasts",
                    Cues.Cue.seconds(length),
                    step.terms().seconds());
        } else {
            return length.compareTo(StepCue.LONGEST) > 0
                    ? Verdict.refused(StepCue.Failure.TOO_LONG.key())
                    : Verdict.allowed();
        }
    }
}
