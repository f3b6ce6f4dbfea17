package callboard.cue;

import callboard.job.Recurring;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import callboard.video.Availability;
import callboard.video.MediaTool;
import callboard.video.Workbench;
import jakarta.data.Limit;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at every uploaded cue and makes it playable, one after the other. Without a media tool nothing happens and nothing is
 * lost: the sound stays received, and its page says why.
 */
@ApplicationScoped
public class CueCheck implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(CueCheck.class);
    private static final int BATCH = 20;

    private final StepCues cues;
    private final CueSteps steps;
    private final LocalStore store;
    private final Instance<Availability> tool;

    @Inject
    CueCheck(StepCues cues, CueSteps steps, LocalStore store, Instance<Availability> tool) {
        this.cues = cues;
        this.steps = steps;
        this.store = store;
        this.tool = tool;
    }

    @Override
    public String name() {
        return "cue-check";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        List<StepCue> waiting = cues.waiting(Limit.of(BATCH));
        if (!waiting.isEmpty()) {
            tool.get().tool().ifPresent(works -> waiting.forEach(one -> check(one, works)));
        }
    }

    /** A sound that was replaced meanwhile has another version; what was made of the old one is then nobody's. */
    private void check(StepCue cue, MediaTool works) {
        try {
            steps.begin(cue);
            try (Workbench bench = Workbench.of("cue")) {
                judge(cue, works, bench.folder());
            }
        } catch (IOException | DataException e) {
            LOG.warn("The cue {} could not be checked just now; it will be tried again", cue.ref(), e);
        }
    }

    private void judge(StepCue cue, MediaTool works, Path folder) throws IOException {
        ObjectKey original = cue.original().orElseThrow();
        Path file = store.find(original)
                .orElseThrow(() -> new IOException("There is no object " + original))
                .file();
        Optional<Duration> length = works.soundLength(file, folder);
        if (length.isEmpty()) {
            steps.fail(cue, StepCue.Failure.UNREADABLE);
        } else if (length.get().compareTo(StepCue.LONGEST) > 0) {
            steps.fail(cue, StepCue.Failure.TOO_LONG);
        } else {
            play(cue, works.sound(file, folder), length.get());
        }
    }

    private void play(StepCue cue, Optional<Path> made, Duration length) throws IOException {
        if (made.isEmpty()) {
            steps.fail(cue, StepCue.Failure.UNREADABLE);
            return;
        }
        ObjectKey sound = ObjectKey.fresh("s" + cue.schoolId(), ObjectKey.Kind.M4A);
        try (InputStream bytes = Files.newInputStream(made.get())) {
            store.put(sound, bytes);
        }
        try {
            steps.play(cue, sound, length);
        } catch (DataException replaced) {
            store.delete(sound);
            throw replaced;
        }
    }
}
