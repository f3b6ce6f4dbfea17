package callboard.job;

import callboard.config.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes finders due at once, on a thread of its own so that no request waits for it. However many commits there are, each finder
 * is woken once per pause.
 */
final class Waker {

    private static final Logger LOG = LoggerFactory.getLogger(Waker.class);
    private static final long PAUSE_MILLIS = 100;

    private final Scheduler scheduler;
    private final List<Recurring> jobs;
    private final Clock clock;
    private final Semaphore asked = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "job-waker");

    Waker(Scheduler scheduler, List<Recurring> jobs, Clock clock) {
        this.scheduler = scheduler;
        this.jobs = jobs;
        this.clock = clock;
        thread.setDaemon(true);
        thread.start();
    }

    void wake() {
        if (asked.availablePermits() == 0) {
            asked.release();
        }
    }

    void stop() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                asked.acquire();
                asked.drainPermits();
                jobs.forEach(this::wake);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void wake(Recurring job) {
        try {
            scheduler.reschedule(TaskInstanceId.of(job.name(), RecurringTask.INSTANCE), clock.now());
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException busy) {
            LOG.trace("{} runs already and will look again by itself", job.name());
        } catch (RuntimeException e) {
            LOG.warn("{} could not be woken; it will look by itself", job.name(), e);
        }
    }
}
