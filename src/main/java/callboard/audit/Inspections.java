package callboard.audit;

import callboard.config.Clock;
import callboard.job.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Walks along the chain every six hours, and when somebody asks; tells the log what it found, which lies outside the database. */
@ApplicationScoped
public class Inspections implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(Inspections.class);

    /** A walk takes seconds on a long trail, so a fresh finding answers again. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Verification verification;
    private final AuditChain chain;
    private final Clock clock;

    @Inject
    Inspections(Verification verification, AuditChain chain, Clock clock) {
        this.verification = verification;
        this.chain = chain;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit-inspection";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        Verification.Finding finding = verification.verify();
        if (finding.isIntact()) {
            LOG.info("The audit trail is intact: {} linked, {} waiting", finding.linked(), finding.waiting());
        } else {
            LOG.error("The audit trail is broken at {}: {}", finding.firstBad(), finding.trouble());
        }
    }

    /** The last finding, made anew unless it is fresh. */
    public AuditInspection now() {
        boolean fresh = last().filter(found -> found.inspectedAt().plus(FRESH).isAfter(clock.now()))
                .isPresent();
        if (!fresh) {
            run();
        }
        return last().orElseThrow();
    }

    /** The last finding, if there ever was one. */
    public Optional<AuditInspection> last() {
        return chain.lastInspection();
    }
}
