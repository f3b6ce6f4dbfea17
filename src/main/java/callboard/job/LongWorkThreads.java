package callboard.job;

import callboard.data.Database;
import callboard.job.Progress.LeaseLost;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where this node does long work: two at a time, so that imports do not starve the rest. Leases are renewed beside them, however
 * long a step takes. At shutdown a running step may end; what is left goes back.
 */
@ApplicationScoped
class LongWorkThreads {

    private static final Logger LOG = LoggerFactory.getLogger(LongWorkThreads.class);
    private static final int THREADS = 2;

    private final LongWorkSteps steps;
    private final Instance<LongWorker> workers;
    private final ProgressRow progress;
    private final Database database;
    private final Set<Long> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS, task -> new Thread(task, "long-work"));
    private final ScheduledExecutorService leases =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "long-work-leases"));
    private volatile boolean stopping;

    @Inject
    LongWorkThreads(LongWorkSteps steps, @Any Instance<LongWorker> workers, ProgressRow progress, Database database) {
        this.steps = steps;
        this.workers = workers;
        this.progress = progress;
        this.database = database;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends with its executor
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE + 100) Startup startup) {
        leases.scheduleWithFixedDelay(() -> running.forEach(this::renew), 10, 10, TimeUnit.SECONDS);
        if (database.embedded()) {
            steps.releaseDead();
        }
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER + 1000) Shutdown shutdown)
            throws InterruptedException {
        stopping = true;
        leases.shutdownNow();
        pool.shutdown();
        if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
            pool.shutdownNow();
        }
    }

    /** Takes the work if a thread is free and no other node has it. */
    void offer(long id) {
        if (!stopping && running.size() < THREADS && running.add(id)) {
            boolean begun = false;
            try {
                begun = steps.claim(id);
                if (begun) {
                    pool.execute(() -> work(id));
                }
            } finally {
                if (!begun) {
                    running.remove(id);
                }
            }
        }
    }

    private void work(long id) {
        try {
            LongWorker worker = steps.worker(id, workers);
            boolean more = true;
            while (more && !stopping) {
                more = steps.step(id, worker, progress.of(id));
            }
            if (more) {
                steps.release(id);
            }
        } catch (LeaseLost lost) {
            LOG.info("Long work {} was cancelled or taken over", id);
        } catch (Exception failure) {
            fail(id, failure);
        } finally {
            running.remove(id);
        }
    }

    private void fail(long id, Exception failure) {
        LOG.warn("A step of long work {} failed", id, failure);
        try {
            steps.failed(id, failure);
        } catch (RuntimeException worse) {
            LOG.error("The failure of long work {} could not be written down; its lease will run out", id, worse);
        }
    }

    private void renew(long id) {
        try {
            steps.hold(id);
        } catch (RuntimeException e) {
            LOG.warn("The lease of long work {} could not be renewed", id, e);
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
