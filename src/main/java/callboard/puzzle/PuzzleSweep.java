package callboard.puzzle;

import callboard.config.Clock;
import callboard.job.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Forgets puzzles whose browser counts as unknown again. */
@ApplicationScoped
public class PuzzleSweep implements Recurring {

    private final AnsweredPuzzles answered;
    private final Clock clock;

    @Inject
    PuzzleSweep(AnsweredPuzzles answered, Clock clock) {
        this.answered = answered;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "puzzle-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        answered.forget(clock.now().minus(Puzzles.KNOWN));
    }
}
