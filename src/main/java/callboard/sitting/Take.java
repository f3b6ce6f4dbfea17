package callboard.sitting;

import callboard.data.Ref;
import callboard.store.ObjectKey;
import callboard.store.Upload;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One recording of one subject. CREATED when it is opened, which uses one of the subject's takes; SEALED when it is the one
 * that was submitted, while the others become DISCARDED; STORED when all its bytes are here; VERIFIED when they are the sealed
 * ones; READY when it can be watched. Side exits of a sealed take: CORRUPT, until the bytes come again, and EXPIRED, when the
 * upload grace ended without them. Nothing of what was sealed ever changes.
 */
@Entity
@Table(name = "take")
public class Take {

    /** Where it stands. */
    public enum State {
        CREATED,
        SEALED,
        STORED,
        VERIFIED,
        READY,
        CORRUPT,
        EXPIRED,
        DISCARDED;

        /** Whether it was submitted. */
        public boolean isSealed() {
            return this != CREATED && this != DISCARDED;
        }

        /** Whether all bytes are here. */
        public boolean isStored() {
            return this == STORED || this == VERIFIED || this == READY;
        }

        /** Whether it was submitted and its bytes are still to come. */
        public boolean awaitsBytes() {
            return this == SEALED || this == CORRUPT || this == EXPIRED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "take_seq")
    @SequenceGenerator(name = "take_seq", sequenceName = "take_seq", allocationSize = 50)
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
    long sittingId;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    long subjectId;

    @Column(updatable = false)
    int subjectNumber;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String idempotencyKey;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(updatable = false)
    String deviceId;

    @Column(updatable = false)
    String deviceName;

    @Column(updatable = false)
    Instant openedAt;

    @Embedded
    TakeStop stop;

    @Embedded
    TakeSeal seal;

    @Embedded
    TakeCopies copies;

    @Nullable
    Instant dueAt;

    int reminders;

    @Version
    int version;

    protected Take() {}

    /** @param key the idempotency key that its opening came with */
    Take(Sitting sitting, SittingSubject subject, Device device, String key, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = sitting.schoolId();
        this.examId = sitting.examId();
        this.entryId = sitting.entryId().orElse(null);
        this.sittingId = sitting.id();
        this.accountId = sitting.accountId();
        this.subjectId = subject.subjectId();
        this.subjectNumber = subject.number();
        this.number = subject.takes();
        this.idempotencyKey = key;
        this.state = State.CREATED;
        this.deviceId = device.id();
        this.deviceName = device.name();
        this.openedAt = now;
        this.stop = new TakeStop();
        this.seal = new TakeSeal();
        this.copies = new TakeCopies();
    }

    /** The first report stays. */
    void stop(TakeStop.Report report, Instant now) {
        if (stop.at().isEmpty()) {
            stop.take(report, now);
        }
    }

    /** This is the submission; its bytes have to be here by {@code dueAt}. */
    void seal(TakeSeal.Sealing sealing, String receiptNumber, Instant dueAt, Instant now) {
        require(state == State.CREATED);
        state = State.SEALED;
        seal.close(sealing, sittingId + ":" + subjectNumber, receiptNumber, now);
        this.dueAt = dueAt;
    }

    /** Another take of the subject was submitted, or the sitting ended without. */
    void discard() {
        require(state == State.CREATED);
        state = State.DISCARDED;
    }

    /** Opens a first upload, or another one where the last was spoiled or came too late. */
    public void upload(Upload upload, Instant dueAt) {
        require(state.awaitsBytes());
        state = State.SEALED;
        copies.upload(upload.id());
        this.dueAt = dueAt;
    }

    /** All bytes are here, unread as yet; {@code original} is the object that will be made of them. */
    public void store(ObjectKey original, Instant now) {
        require(state == State.SEALED);
        state = State.STORED;
        copies.store(original, now);
        dueAt = null;
    }

    /** Every byte is the sealed one. */
    public void verify(Instant now) {
        require(state == State.STORED);
        state = State.VERIFIED;
        copies.verify(now);
    }

    /** Some bytes are not; the candidate is asked to send them again before {@code dueAt}. */
    public void spoil(List<Integer> bad, Instant dueAt) {
        require(state == State.STORED);
        state = State.CORRUPT;
        copies.spoil(bad);
        this.dueAt = dueAt;
    }

    /** It can be watched, or it is known that it cannot. */
    public void make(TakeCopies.Made made, String findings, Instant now) {
        require(state == State.VERIFIED);
        state = State.READY;
        copies.make(made, findings, now);
    }

    /** The upload grace ended without its bytes (R-28a). */
    public void expire() {
        require(state == State.SEALED || state == State.CORRUPT);
        state = State.EXPIRED;
        dueAt = null;
    }

    /** The job looks again then; {@code reminders} is how often the candidate was told by now. */
    public void postpone(Instant dueAt, int reminders) {
        this.dueAt = dueAt;
        this.reminders = reminders;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("Not with a take that is " + state + ": " + ref);
        }
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

    /** Empty for that of a trial, which counts for nothing. */
    public Optional<Long> entryId() {
        return Optional.ofNullable(entryId);
    }

    public long sittingId() {
        return sittingId;
    }

    public long accountId() {
        return accountId;
    }

    public long subjectId() {
        return subjectId;
    }

    /** The number of its subject in the exam, from 1. */
    public int subjectNumber() {
        return subjectNumber;
    }

    /** Which take of the subject it is, from 1. */
    public int number() {
        return number;
    }

    public State state() {
        return state;
    }

    public String deviceId() {
        return deviceId;
    }

    public String deviceName() {
        return deviceName;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public TakeStop stop() {
        return stop;
    }

    public TakeSeal sealed() {
        return seal;
    }

    public TakeCopies copies() {
        return copies;
    }

    public int reminders() {
        return reminders;
    }
}
