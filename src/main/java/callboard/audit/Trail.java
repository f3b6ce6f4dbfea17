package callboard.audit;

import callboard.config.Clock;
import callboard.rules.Asker;
import callboard.web.Exchange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Writes acts down, in the transaction of the act: what is rolled back was never done. */
@ApplicationScoped
public class Trail {

    private final AuditRows rows;
    private final ChainKey key;
    private final Asker asker;
    private final Exchange exchange;
    private final Clock clock;

    @Inject
    Trail(AuditRows rows, ChainKey key, Asker asker, Exchange exchange, Clock clock) {
        this.rows = rows;
        this.key = key;
        this.asker = asker;
        this.exchange = exchange;
        this.clock = clock;
    }

    /** Who is asking did this now, in the request that is being answered, if one is. */
    @Transactional
    public void record(Act act) {
        Optional<Asker.Person> actor = act.actor().or(asker::person);
        AuditRow row = new AuditRow(act, actor, clock.now());
        if (exchange.present()) {
            row.requested(exchange.id(), exchange.address());
        }
        row.seal(key);
        rows.add(row);
        rows.await(new AuditWaiting(row.id()));
    }
}
