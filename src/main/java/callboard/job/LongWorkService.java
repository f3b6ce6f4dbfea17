package callboard.job;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Asks for long work and takes it back. */
@ApplicationScoped
public class LongWorkService {

    private final LongWorks works;
    private final Clock clock;

    @Inject
    LongWorkService(LongWorks works, Clock clock) {
        this.works = works;
        this.clock = clock;
    }

    /**
     * Writes the work down in the running transaction, or finds the one of the same kind and subject that is not over yet: a
     * second click watches the first.
     */
    @Transactional
    public LongWork ask(LongWork work) {
        Optional<LongWork> running = works.active(LongWork.activeKey(work.kind(), work.subject()));
        if (running.isPresent()) {
            return running.get();
        } else {
            works.add(work);
            return work;
        }
    }

    /** The one of this kind and subject that is not over yet. */
    public Optional<LongWork> unfinished(String kind, String subject) {
        return works.active(LongWork.activeKey(kind, subject));
    }

    /** Stops it; the step that runs just now is rolled back. Work that is over stays as it is. */
    @Transactional
    public void cancel(LongWork work) {
        if (!work.isOver()) {
            work.cancel(clock.now());
            works.save(work);
        }
    }
}
