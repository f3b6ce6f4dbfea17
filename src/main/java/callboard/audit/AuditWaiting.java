package callboard.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row that the follower has not linked yet. */
@Entity
@Table(name = "audit_waiting")
public class AuditWaiting {

    @Id
    long rowId;

    protected AuditWaiting() {}

    AuditWaiting(long rowId) {
        this.rowId = rowId;
    }
}
