package callboard.audit;

import callboard.audit.AuditChain.Linked;
import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Walks along the whole chain and names the first number that is not as it was written (threats R188, R190). */
@ApplicationScoped
public class Verification {

    private static final String NONE = "";

    private final AuditChain chain;
    private final ChainKey key;
    private final Clock clock;

    @Inject
    Verification(AuditChain chain, ChainKey key, Clock clock) {
        this.chain = chain;
        this.key = key;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param linked how many links are right, from 1 on
     * @param waiting rows of the last second that are not linked yet
     * @param firstBad the first number that is wrong, 0 if none is
     * @param trouble message key of what is wrong there, empty if nothing is
     */
    public record Finding(long linked, long waiting, long firstBad, String trouble) {

        public boolean isIntact() {
            return firstBad == 0;
        }
    }

    /** Looks at every link and row, and remembers when and with what end. */
    @ActivateRequestContext
    @Transactional
    public Finding verify() {
        Finding finding = walk(chain.head());
        chain.add(new AuditInspection(finding, clock.now()));
        return finding;
    }

    /** The head is read first, so links that come meanwhile only lie behind it. */
    private Finding walk(AuditHead head) {
        long seq = 0;
        String last = NONE;
        List<Linked> next = chain.after(seq);
        while (!next.isEmpty()) {
            for (Linked linked : next) {
                String trouble = trouble(linked, seq + 1, last);
                if (!trouble.isEmpty()) {
                    return bad(seq, trouble);
                }
                seq++;
                last = linked.link().chain;
                if (seq == head.seq && !last.equals(head.chain)) {
                    return bad(seq - 1, "audit.trouble.moved");
                }
            }
            next = chain.after(seq);
        }
        return end(head, seq);
    }

    private String trouble(Linked linked, long expected, String last) {
        AuditRow row = linked.row();
        if (linked.link().seq != expected) {
            return "audit.trouble.gap";
        } else if (row == null) {
            return "audit.trouble.missing";
        } else if (!row.digest().equals(row.digestBy(key))) {
            return "audit.trouble.altered";
        } else if (!linked.link().chain.equals(key.link(last, row.digest()))) {
            return "audit.trouble.moved";
        } else {
            return NONE;
        }
    }

    private Finding end(AuditHead head, long seq) {
        if (seq < head.seq) {
            return bad(seq, "audit.trouble.missing");
        } else if (!head.isSealed(key)) {
            return bad(seq, "audit.trouble.cut");
        } else if (chain.strays() > 0) {
            return bad(seq, "audit.trouble.stray");
        } else {
            return new Finding(seq, chain.countWaiting(), 0, NONE);
        }
    }

    private Finding bad(long good, String trouble) {
        return new Finding(good, chain.countWaiting(), good + 1, trouble);
    }
}
