package callboard.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an account sent a sample of its uplink then, so that nobody sends samples all day. */
@Entity
@Table(name = "device_sample")
class DeviceSample {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "device_sample_seq")
    @SequenceGenerator(name = "device_sample_seq", sequenceName = "device_sample_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    Instant sentAt;

    protected DeviceSample() {}

    DeviceSample(long accountId, Instant now) {
        this.accountId = accountId;
        this.sentAt = now;
    }
}
