package callboard.appeal;

import callboard.config.Clock;
import callboard.job.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Lets upheld appeals take effect whose losing account was in a formal room when they were decided. */
@ApplicationScoped
public class AppealEffects implements Recurring {

    private final IdentityAppeals appeals;
    private final AppealDecisions decisions;
    private final Clock clock;

    @Inject
    AppealEffects(IdentityAppeals appeals, AppealDecisions decisions, Clock clock) {
        this.appeals = appeals;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appeal-effects";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        appeals.due(clock.now()).forEach(decisions::takeEffect);
    }
}
