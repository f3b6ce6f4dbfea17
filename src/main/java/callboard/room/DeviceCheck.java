package callboard.room;

import callboard.data.Ref;
import callboard.entry.Entry;
import callboard.sitting.Device;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a candidate's device could do when the real pipeline was tried on it for five seconds. It never changes. */
@Entity
@Table(name = "device_check")
public class DeviceCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "device_check_seq")
    @SequenceGenerator(name = "device_check_seq", sequenceName = "device_check_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    @Nullable
    Long schoolId;

    @Column(updatable = false)
    @Nullable
    Long entryId;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    String deviceId;

    @Column(updatable = false)
    String deviceName;

    @Column(updatable = false)
    Instant checkedAt;

    @Column(updatable = false)
    boolean passed;

    @Column(updatable = false)
    String checks;

    @Column(updatable = false)
    String facts;

    protected DeviceCheck() {}

    /** What was tried and how it went, as JSON. */
    record Result(boolean passed, String checks, String facts) {}

    /** @param entry for which exam it was made, if for one */
    DeviceCheck(long account, Optional<Entry> entry, Device device, Result result, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = entry.map(Entry::schoolId).orElse(null);
        this.entryId = entry.map(Entry::id).orElse(null);
        this.accountId = account;
        this.deviceId = device.id();
        this.deviceName = device.name();
        this.checkedAt = now;
        this.passed = result.passed();
        this.checks = result.checks();
        this.facts = result.facts();
    }

    public String ref() {
        return ref;
    }

    public String deviceName() {
        return deviceName;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    /** Whether nothing failed. */
    public boolean passed() {
        return passed;
    }

    /** Each line of it with its result, JSON. */
    public String checks() {
        return checks;
    }

    /** What the browser told about itself, JSON. */
    public String facts() {
        return facts;
    }
}
