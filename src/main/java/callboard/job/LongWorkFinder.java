package callboard.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Hands waiting long work, and work whose node died, to this node's workers. */
@ApplicationScoped
class LongWorkFinder implements Recurring {

    private final LongWorkSteps steps;
    private final LongWorkThreads threads;

    @Inject
    LongWorkFinder(LongWorkSteps steps, LongWorkThreads threads) {
        this.steps = steps;
        this.threads = threads;
    }

    @Override
    public String name() {
        return "long-work";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean wakesOnCommit() {
        return true;
    }

    @Override
    public void run() {
        for (long id : steps.due()) {
            threads.offer(id);
        }
    }
}
