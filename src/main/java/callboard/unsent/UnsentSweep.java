package callboard.unsent;

import callboard.config.Clock;
import callboard.job.Recurring;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes forms that nobody came back for. */
@ApplicationScoped
public class UnsentSweep implements Recurring {

    private static final int BATCH = 200;

    private final UnsentForms forms;
    private final Clock clock;

    @Inject
    UnsentSweep(UnsentForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "unsent-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        forms.until(clock.now().minus(Keeping.KEPT), Limit.of(BATCH)).forEach(forms::remove);
    }
}
