package callboard.circular;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody on the list of a circular, and when he was told. */
@Entity
@Table(name = "circular_receiver")
public class CircularReceiver {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "circular_receiver_seq")
    @SequenceGenerator(name = "circular_receiver_seq", sequenceName = "circular_receiver_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long circularId;

    @Column(updatable = false)
    long accountId;

    @Nullable
    Instant toldAt;

    protected CircularReceiver() {}

    CircularReceiver(Circular circular, long accountId) {
        this.circularId = circular.id();
        this.accountId = accountId;
    }

    public long id() {
        return id;
    }

    public boolean told() {
        return toldAt != null;
    }
}
