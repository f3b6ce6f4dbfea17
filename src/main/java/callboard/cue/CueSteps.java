package callboard.cue;

import callboard.media.Discarding;
import callboard.store.ObjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * The transactions of a sound on its way from received to ready. Each saves the row as it was read, so the row's version throws
 * back what was found out about a sound that is replaced by now.
 */
@ApplicationScoped
public class CueSteps {

    private final StepCues cues;
    private final Discarding discarding;

    @Inject
    CueSteps(StepCues cues, Discarding discarding) {
        this.cues = cues;
        this.discarding = discarding;
    }

    @Transactional
    public void begin(StepCue cue) {
        cue.check();
        cues.save(cue);
    }

    @Transactional
    public void play(StepCue cue, ObjectKey sound, Duration length) {
        cue.original().ifPresent(discarding::discard);
        cue.play(sound, length);
        cues.save(cue);
    }

    @Transactional
    public void fail(StepCue cue, StepCue.Failure why) {
        cue.original().ifPresent(discarding::discard);
        cue.fail(why);
        cues.save(cue);
    }
}
