package callboard.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one run deleted of one class: a count, and no longer whose it was. */
@Entity
@Table(name = "retention_deletion")
public class Deletion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_deletion_seq")
    @SequenceGenerator(name = "retention_deletion_seq", sequenceName = "retention_deletion_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String className;

    @Column(updatable = false)
    int keptDays;

    @Column(updatable = false)
    Instant deletedAt;

    @Column(updatable = false)
    long many;

    protected Deletion() {}

    Deletion(Expiring expiring, long many, Instant now) {
        this.className = expiring.name();
        this.keptDays = expiring.days();
        this.many = many;
        this.deletedAt = now;
    }

    public String className() {
        return className;
    }

    /** As the settings said then. */
    public int keptDays() {
        return keptDays;
    }

    public Instant deletedAt() {
        return deletedAt;
    }

    public long many() {
        return many;
    }
}
