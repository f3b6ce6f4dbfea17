package callboard.cue;

import callboard.entry.ExamAudience;
import callboard.media.HeldObjects;
import callboard.store.ObjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Plays cues to the exam's audience. Steps are no secret: the mock exam goes through the same ones. */
@ApplicationScoped
public class CueObjects implements HeldObjects {

    private final StepCues cues;
    private final ExamAudience audience;

    @Inject
    CueObjects(StepCues cues, ExamAudience audience) {
        this.cues = cues;
        this.audience = audience;
    }

    @Override
    public boolean needs(ObjectKey key) {
        return !cues.byObject(key.toString()).isEmpty();
    }

    @Override
    public boolean mayWatch(ObjectKey key, Instant now) {
        return cues.byObject(key.toString()).stream().anyMatch(one -> audience.admits(one.schoolId(), one.subjectId()));
    }
}
