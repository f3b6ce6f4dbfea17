package callboard.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the chain ends: the one row that the follower locks, so that there is one follower however many believe to be it. */
@Entity
@Table(name = "audit_head")
public class AuditHead {

    @Id
    long id;

    long seq;

    String chain;

    String seal;

    protected AuditHead() {}

    void moveTo(AuditLink link, ChainKey key) {
        this.seq = link.seq;
        this.chain = link.chain;
        this.seal = key.seal(seq, chain);
    }

    /** Only the product can move the end of the chain. */
    boolean isSealed(ChainKey key) {
        return seq == 0 ? seal.isEmpty() : seal.equals(key.seal(seq, chain));
    }
}
