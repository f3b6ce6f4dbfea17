package callboard.sitting;

import callboard.data.Ref;
import callboard.entry.Entry;
import callboard.entry.Trial;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One stay in the room (场次): born when the candidate enters, under the rules in force at that moment. It never ends by
 * itself; what may still be done in it follows from the entry's clock. One device of the candidate is active in it:
 * the first that claims it, then the one that took it over. A make-up {@link #retire}s it, and it stays as evidence.
 */
@Entity
@Table(name = "sitting")
public class Sitting {

    /** What is sat: the exam itself, its rehearsal, or a walk-through for an officer. */
    public enum Kind {
        FORMAL,
        MOCK,
        TRIAL
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sitting_seq")
    @SequenceGenerator(name = "sitting_seq", sequenceName = "sitting_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long examId;

    @Column(updatable = false)
    @Nullable
    Long entryId;

    @Column(updatable = false)
    @Nullable
    Long trialId;

    @Column(updatable = false)
    long accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Kind kind;

    @Nullable
    String activeKey;

    @Column(updatable = false)
    int ruleVersion;

    @Column(updatable = false)
    Instant enteredAt;

    @Nullable
    String deviceId;

    String deviceName;

    @Nullable
    Instant deviceSince;

    int takeovers;

    @Version
    int version;

    protected Sitting() {}

    /** The formal sitting of an entry that has just been entered; that of a trial belongs to the trial and to no entry. */
    Sitting(Entry entry, Instant now) {
        Optional<Long> trial = entry.trial().map(Trial::id);
        this.ref = Ref.fresh();
        this.schoolId = entry.schoolId();
        this.examId = entry.examId();
        this.entryId = trial.isPresent() ? null : entry.id();
        this.trialId = trial.orElse(null);
        this.accountId = entry.accountId();
        this.kind = trial.isPresent() ? Kind.TRIAL : Kind.FORMAL;
        this.activeKey = activeKey(entry);
        this.ruleVersion = entry.room().ruleVersion();
        this.enteredAt = now;
        this.deviceName = "";
    }

    /** What makes it the only formal one of this chance. */
    static String activeKey(Entry entry) {
        return entry.trial()
                .map(trial -> Kind.TRIAL + ":" + trial.id())
                .orElseGet(() -> Kind.FORMAL + ":" + entry.id());
    }

    /** The room belongs to this device from now on; the first claim is no take-over. */
    void claim(Device device, Instant now) {
        if (deviceId != null && !deviceId.equals(device.id())) {
            takeovers++;
        }
        deviceId = device.id();
        deviceName = device.name();
        deviceSince = now;
    }

    /** Makes room for another chance. */
    public void retire() {
        activeKey = null;
    }

    /** Whether it is the entry's present chance; a make-up leaves the old room behind. */
    public boolean isPresent() {
        return activeKey != null;
    }

    public boolean isClaimed() {
        return deviceId != null;
    }

    /** Whether that device is the active one. */
    public boolean isActive(String device) {
        return device.equals(deviceId);
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public long schoolId() {
        return schoolId;
    }

    public long examId() {
        return examId;
    }

    /** Empty for a trial's. */
    public Optional<Long> entryId() {
        return Optional.ofNullable(entryId);
    }

    /** Empty for an entry's. */
    public Optional<Long> trialId() {
        return Optional.ofNullable(trialId);
    }

    public long accountId() {
        return accountId;
    }

    public Kind kind() {
        return kind;
    }

    /** The version of the exam's rules that holds in it. */
    public int ruleVersion() {
        return ruleVersion;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** How the active device is called, empty while there is none. */
    public String deviceName() {
        return deviceName;
    }

    /** Since when the active device is active. */
    public Optional<Instant> deviceSince() {
        return Optional.ofNullable(deviceSince);
    }

    /** How often another device took the room over. */
    public int takeovers() {
        return takeovers;
    }
}
