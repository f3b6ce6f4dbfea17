package callboard.prompt;

import callboard.config.Clock;
import callboard.rules.Asker;
import callboard.subject.Subject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;

/** Whoever looks at formal prompts is written down, once for each subject, person and hour. */
@RequestScoped
public class FormalReading {

    private final PromptReadings readings;
    private final PromptTrail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    FormalReading(PromptReadings readings, PromptTrail trail, Asker asker, Clock clock) {
        this.readings = readings;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** Asked before anything of the formal pool is shown. */
    @Transactional
    public void note(Subject subject) {
        long hour = clock.now().truncatedTo(ChronoUnit.HOURS).getEpochSecond() / 3600;
        String key = subject.ref() + ":" + asker.me().account() + ":" + hour;
        if (readings.begin(key, subject.schoolId(), subject.id(), clock.now()) == 1) {
            trail.read(subject);
        }
    }
}
