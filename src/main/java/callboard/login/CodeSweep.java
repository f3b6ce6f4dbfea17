package callboard.login;

import callboard.config.Clock;
import callboard.job.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Forgets codes, addresses and failures that no limit counts any more: who asked for what is nobody's business later. */
@ApplicationScoped
public class CodeSweep implements Recurring {

    private static final Duration COUNTED = Duration.ofDays(2);
    private static final int DAYS = 90;

    private final VerificationCodes codes;
    private final LogInFailures failures;
    private final CodeDays days;
    private final Clock clock;

    @Inject
    CodeSweep(VerificationCodes codes, LogInFailures failures, CodeDays days, Clock clock) {
        this.codes = codes;
        this.failures = failures;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "code-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        Instant before = clock.now().minus(COUNTED);
        codes.forget(before);
        codes.forgetAddresses(before);
        failures.forgetBefore(before);
        days.forget(CodeBudget.today(clock).minusDays(DAYS));
    }
}
