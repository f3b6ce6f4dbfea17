package callboard.entry;

import callboard.rules.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/**
 * What one candidate gets beyond the exam's own times: accommodations and the sum of the incidents in force for
 * him. Together they are x of R-22a, which moves the room limit and the window alike.
 *
 * @param extra accommodation minutes
 * @param factor accommodation factor on the room limit, 1 for none; without a limit it adds nothing
 * @param incident incident minutes
 * @param upload what an incident adds to the upload grace alone (R-28a)
 */
public record Allowance(Duration extra, BigDecimal factor, Duration incident, Duration upload) {

    public static final Allowance NONE = new Allowance(Duration.ZERO, BigDecimal.ONE, Duration.ZERO, Duration.ZERO);

    public Allowance {
        if (extra.isNegative()
                || incident.isNegative()
                || upload.isNegative()
                || factor.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("An allowance never takes time away");
        }
    }

    public static Allowance ofMinutes(long minutes) {
        return new Allowance(Duration.ofMinutes(minutes), BigDecimal.ONE, Duration.ZERO, Duration.ZERO);
    }

    public static Allowance ofFactor(BigDecimal factor) {
        return new Allowance(Duration.ZERO, factor, Duration.ZERO, Duration.ZERO);
    }

    /** The same with this many incident minutes in force; a later incident passes the new sum. */
    public Allowance withIncident(Duration sum) {
        return new Allowance(extra, factor, sum, upload);
    }

    public Allowance withUpload(Duration sum) {
        return new Allowance(extra, factor, incident, sum);
    }

    /** x of R-22a for an exam with this room limit. */
    public Duration on(Optional<Duration> limit) {
        return extra.plus(incident).plus(limit.map(this::byFactor).orElse(Duration.ZERO));
    }

    /** Whether this can be granted for an exam: a factor needs a room limit to multiply. */
    public Verdict mayBeGranted(Optional<Duration> limit) {
        if (factor.compareTo(BigDecimal.ONE) > 0 && limit.isEmpty()) {
            return Verdict.refused("entry.allowance.factor-needs-limit");
        }
        return Verdict.allowed();
    }

    private Duration byFactor(Duration limit) {
        var added = BigDecimal.valueOf(limit.toMillis()).multiply(factor.subtract(BigDecimal.ONE));
        return Duration.ofMinutes(added.divide(BigDecimal.valueOf(60_000), 0, RoundingMode.CEILING)
                .longValueExact());
    }
}
