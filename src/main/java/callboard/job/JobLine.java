package callboard.job;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One finder on the operators' page. */
public record JobLine(
        String name,
        @Nullable Instant next,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failures,
        boolean running) {

    /** Message key of its name in words. */
    public String labelKey() {
        return "job.name." + name;
    }

    static JobLine of(ScheduledExecution<?> execution) {
        return new JobLine(
                execution.getTaskInstance().getTaskName(),
                execution.getExecutionTime(),
                execution.getLastSuccess(),
                execution.getLastFailure(),
                execution.getConsecutiveFailures(),
                execution.isPicked());
    }
}
