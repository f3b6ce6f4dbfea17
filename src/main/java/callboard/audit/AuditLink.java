package callboard.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The place of a row in the chain: gapless numbers from 1, each with a digest over everything before it. */
@Entity
@Table(name = "audit_link")
public class AuditLink {

    @Id
    long seq;

    long rowId;

    String chain;

    Instant linkedAt;

    protected AuditLink() {}

    AuditLink(long seq, long rowId, String chain, Instant now) {
        this.seq = seq;
        this.rowId = rowId;
        this.chain = chain;
        this.linkedAt = now;
    }

    long seq() {
        return seq;
    }
}
