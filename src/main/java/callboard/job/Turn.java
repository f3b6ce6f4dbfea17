package callboard.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** One run of a finder: a request context of its own, and its commits wake nobody, lest finders wake each other for ever. */
@ApplicationScoped
class Turn {

    private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);

    @ActivateRequestContext
    void run(Recurring job) {
        running.set(true);
        try {
            job.run();
        } finally {
            running.remove();
        }
    }

    boolean isRunning() {
        return running.get();
    }
}
