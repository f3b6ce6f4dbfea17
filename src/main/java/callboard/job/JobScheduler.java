package callboard.job;

import callboard.config.Clock;
import callboard.config.Settings;
import callboard.data.Committed;
import callboard.data.Database;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs every {@link Recurring} on one of the nodes that share the database. Started when the database is open, stopped before
 * it closes; a run that is in the way of stopping gets ten seconds.
 */
@ApplicationScoped
public class JobScheduler {

    /** Four missed ones make a node dead, so that its work is taken over within half a minute. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLLING = Duration.ofMillis(250);
    private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(10);

    private final Settings settings;
    private final Database database;
    private final Clock clock;
    private final Node node;
    private final Instance<Recurring> jobs;
    private final Turn turn;
    private @Nullable Scheduler scheduler;
    private @Nullable Waker waker;

    @Inject
    JobScheduler(
            Settings settings, Database database, Clock clock, Node node, @Any Instance<Recurring> jobs, Turn turn) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
        this.node = node;
        this.jobs = jobs;
        this.turn = turn;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE + 200) Startup startup) {
        int threads = settings.job().threads();
        if (threads > 0) {
            if (database.embedded()) {
                releaseDead();
            }
            scheduler = build(threads);
            scheduler.start();
            waker = new Waker(
                    scheduler, jobs.stream().filter(Recurring::wakesOnCommit).toList(), clock);
        }
    }

    void wake(@Observes Committed committed) {
        if (waker != null && !turn.isRunning()) {
            waker.wake();
        }
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER + 900) Shutdown shutdown) {
        if (waker != null) {
            waker.stop();
        }
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** How each finder has been doing, for the operators' page. */
    public List<JobLine> lines() {
        List<JobLine> lines = new ArrayList<>();
        if (scheduler != null) {
            scheduler.fetchScheduledExecutions(
                    ScheduledExecutionsFilter.all(), execution -> lines.add(JobLine.of(execution)));
        }
        return lines;
    }

    private Scheduler build(int threads) {
        List<RecurringTask<?>> tasks = new ArrayList<>();
        for (Recurring job : jobs) {
            tasks.add(Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                    .execute((instance, execution) -> turn.run(job)));
        }
        return Scheduler.create(database.source(), new ArrayList<>())
                .startTasks(tasks)
                .schedulerName(node::name)
                .clock(clock::now)
                .threads(threads)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(SHUTDOWN_WAIT)
                .alwaysPersistTimestampInUTC()
                .enableImmediateExecution()
                .build();
    }

    /** An embedded database has one process, so a run that is under way at its start died with the last one. */
    private void releaseDead() {
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null where picked");
        } catch (SQLException e) {
            throw new IllegalStateException("the jobs of the last run could not be released", e);
        }
    }
}
