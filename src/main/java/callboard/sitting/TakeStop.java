package callboard.sitting;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a recording ended, as the device told. It informs people; no rule is decided by it. */
@Embeddable
public class TakeStop {

    /** Why the recording ended. */
    public enum Reason {
        CANDIDATE,
        MAXIMUM,
        TIME_OVER,
        TRACK_ENDED,
        HIDDEN,
        SILENT,
        STORAGE_FULL,
        RECORDER_ERROR,
        PAGE_CLOSED,
        EMPTY
    }

    @Nullable
    Instant stoppedAt;

    long stoppedMs;

    long stoppedBytes;

    String stopReason = "";

    boolean interrupted;

    protected TakeStop() {}

    /** What a device reports. */
    public record Report(long durationMs, long size, boolean interrupted, Reason reason) {}

    void take(Report report, Instant now) {
        stoppedAt = now;
        stoppedMs = report.durationMs();
        stoppedBytes = report.size();
        stopReason = report.reason().name();
        interrupted = report.interrupted();
    }

    /** When the server was told; empty while it is recording or was never told. */
    public Optional<Instant> at() {
        return Optional.ofNullable(stoppedAt);
    }

    public Duration duration() {
        return Duration.ofMillis(stoppedMs);
    }

    public Optional<Reason> reason() {
        return stopReason.isEmpty() ? Optional.empty() : Optional.of(Reason.valueOf(stopReason));
    }

    public boolean interrupted() {
        return interrupted;
    }
}
