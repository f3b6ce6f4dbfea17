package callboard.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a walk along the whole chain found, and when. */
@Entity
@Table(name = "audit_inspection")
public class AuditInspection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_inspection_seq")
    @SequenceGenerator(name = "audit_inspection_seq", sequenceName = "audit_inspection_seq", allocationSize = 50)
    long id;

    Instant inspectedAt;

    long linked;

    long waiting;

    long firstBad;

    String trouble;

    protected AuditInspection() {}

    AuditInspection(Verification.Finding finding, Instant now) {
        this.inspectedAt = now;
        this.linked = finding.linked();
        this.waiting = finding.waiting();
        this.firstBad = finding.firstBad();
        this.trouble = finding.trouble();
    }

    public Instant inspectedAt() {
        return inspectedAt;
    }

    public long linked() {
        return linked;
    }

    public long firstBad() {
        return firstBad;
    }

    /** Message key of what is wrong there, empty if nothing is. */
    public String trouble() {
        return trouble;
    }

    public boolean isIntact() {
        return firstBad == 0;
    }
}
