package callboard.slot;

import callboard.data.Ref;
import callboard.exam.Exam;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session of an exam. Planned by an officer, booked by candidates while its booking is open; for who booked it, it is
 * the window. Its seats and bounds move by {@link Slots}' conditional updates only, never below what is booked. It is removed
 * while nobody sits in it; whoever does is moved or asked to book again first.
 */
@Entity
@Table(name = "slot")
public class Slot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "slot_seq")
    @SequenceGenerator(name = "slot_seq", sequenceName = "slot_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long examId;

    @Column(updatable = false)
    Instant opensAt;

    @Column(updatable = false)
    Instant closesAt;

    @Column(updatable = false)
    int capacity;

    @Column(updatable = false)
    int booked;

    @Column(updatable = false)
    @Nullable
    Instant bookFrom;

    @Column(updatable = false)
    Instant bookUntil;

    /** Counts the officer's changes; a seat that is taken is none. */
    @Version
    int version;

    protected Slot() {}

    public Slot(Exam exam, SlotTimes times, int capacity) {
        this.ref = Ref.fresh();
        this.schoolId = exam.schoolId();
        this.examId = exam.id();
        this.opensAt = times.opensAt();
        this.closesAt = times.closesAt();
        this.bookFrom = times.bookFrom().orElse(null);
        this.bookUntil = times.bookUntil();
        this.capacity = capacity;
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

    public SlotTimes times() {
        return new SlotTimes(opensAt, closesAt, Optional.ofNullable(bookFrom), bookUntil);
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public Instant bookUntil() {
        return bookUntil;
    }

    public int capacity() {
        return capacity;
    }

    /** How many people have a seat. */
    public int booked() {
        return booked;
    }

    public int free() {
        return capacity - booked;
    }

    public int version() {
        return version;
    }

    /** Whether it is at these times, however it is booked. */
    boolean isAt(SlotTimes times) {
        return opensAt.equals(times.opensAt()) && closesAt.equals(times.closesAt());
    }

    /** As the audit trail tells it. */
    public Map<String, String> told() {
        Map<String, String> told = times().told();
        told.put("slot.capacity", String.valueOf(capacity));
        return told;
    }
}
