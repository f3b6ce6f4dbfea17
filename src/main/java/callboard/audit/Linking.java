package callboard.audit;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One batch of links in one transaction. It holds the head's lock, which no act ever asks for. */
@ApplicationScoped
class Linking {

    static final int MOST = 1000;

    private final AuditChain chain;
    private final ChainKey key;
    private final Clock clock;

    @Inject
    Linking(AuditChain chain, ChainKey key, Clock clock) {
        this.chain = chain;
        this.key = key;
        this.clock = clock;
    }

    boolean isNeeded() {
        return chain.countWaiting() > 0;
    }

    /** How many rows were linked. */
    @Transactional
    int linkSome() {
        chain.lockHead();
        AuditHead head = chain.head();
        List<AuditRow> rows = chain.waiting();
        if (!rows.isEmpty()) {
            List<AuditLink> links = links(head, rows);
            chain.addAll(links);
            chain.linked(rows.stream().map(AuditRow::id).toList());
            head.moveTo(links.get(links.size() - 1), key);
            chain.save(head);
        }
        return rows.size();
    }

    private List<AuditLink> links(AuditHead head, List<AuditRow> rows) {
        Instant now = clock.now();
        List<AuditLink> links = new ArrayList<>();
        String last = head.chain;
        for (AuditRow row : rows) {
            last = key.link(last, row.digest());
            links.add(new AuditLink(head.seq + links.size() + 1, row.id(), last, now));
        }
        return links;
    }
}
