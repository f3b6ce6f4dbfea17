package callboard.entry;

import callboard.data.Ref;
import callboard.exam.Exam;
import callboard.face.FaceStanding;
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
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's record for one exam: born by a successful application, prepared by pledge, mock and notice, entered with
 * a deadline, completed by the last submission. It keeps facts; its state follows from them and the clock ({@link EntryFacts})
 * and is only written down here, by {@link Standings}, so that lists can be filtered. The school may withdraw it before the room
 * and restore it later, the same row with its signature (R-43a); it freezes when the identity moves. It is never deleted.
 */
@Entity
@Table(name = "entry")
public class Entry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entry_seq")
    @SequenceGenerator(name = "entry_seq", sequenceName = "entry_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long examId;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    long applicantId;

    @Nullable
    String activeKey;

    @Column(updatable = false)
    Instant appliedAt;

    @Embedded
    EntrySteps steps;

    @Embedded
    EntryRoom room;

    @Nullable
    Instant withdrawnAt;

    String withdrawal;

    @Nullable
    Instant frozenAt;

    int extraMinutes;

    BigDecimal factor;

    int incidentMinutes;

    int uploadMinutes;

    @Enumerated(EnumType.STRING)
    EntryState state;

    Instant stateWrittenAt;

    @Nullable
    Instant dueAt;

    @Version
    int version;

    @Transient
    @Nullable
    Trial trial;

    protected Entry() {}

    /**
     * A successful application.
     *
     * @param subjects how many subjects the exam has
     */
    public Entry(Exam exam, long accountId, long applicantId, int subjects, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = exam.schoolId();
        this.examId = exam.id();
        this.accountId = accountId;
        this.applicantId = applicantId;
        this.activeKey = examId + ":" + applicantId;
        this.appliedAt = now;
        this.steps = new EntrySteps();
        this.room = new EntryRoom(subjects);
        this.withdrawal = "";
        this.factor = BigDecimal.ONE;
        this.state = EntryState.APPLIED;
        this.stateWrittenAt = now;
    }

    /** The pledge was signed in this version. A signature made earlier, of a version as new, stays. */
    public void sign(int version, Instant now) {
        if (version > steps.pledgeVersion) {
            steps.pledgeVersion = version;
            steps.pledgeSignedAt = now;
        }
    }

    /** The notice at the door was read, in this version of the school's. */
    public void readNotice(int version, Instant now) {
        steps.noticeVersion = Math.max(version, steps.noticeVersion);
        steps.noticeReadAt = now;
    }

    /** A mock was finished. */
    public void practise(Instant now) {
        steps.mocks++;
        steps.mockedAt = now;
    }

    /** How the face verification of the candidate stands now (R-17a). */
    public void face(FaceStanding standing) {
        steps.faceStanding = standing;
    }

    /** The first entry into the formal room, under these rules and until T. */
    public void enter(int ruleVersion, Instant deadline, Instant now) {
        if (room.enteredAt != null || withdrawnAt != null || frozenAt != null) {
            throw new IllegalStateException("Entered twice, withdrawn or frozen: " + ref);
        }
        room.enteredAt = now;
        room.ruleVersion = ruleVersion;
        room.deadlineAt = deadline;
    }

    /** T was moved by an incident or an accommodation. */
    public void moveDeadline(Instant deadline) {
        if (room.enteredAt == null) {
            throw new IllegalStateException("Nobody is inside: " + ref);
        }
        room.deadlineAt = deadline;
    }

    /** One more subject was submitted; the last one completes the exam. */
    public void submitSubject(Instant now) {
        if (room.enteredAt == null || room.subjectsLeft == 0) {
            throw new IllegalStateException("Nothing is left to submit: " + ref);
        }
        room.subjectsLeft--;
        if (room.subjectsLeft == 0) {
            room.completedAt = now;
        }
    }

    /** The bytes of everything that was submitted have arrived. */
    public void store(Instant now) {
        if (room.completedAt == null) {
            throw new IllegalStateException("Not everything is submitted: " + ref);
        }
        room.storedAt = now;
    }

    /** What one candidate gets beyond the exam's own times. */
    public void allow(Allowance allowance) {
        extraMinutes = Math.toIntExact(allowance.extra().toMinutes());
        factor = allowance.factor();
        incidentMinutes = Math.toIntExact(allowance.incident().toMinutes());
        uploadMinutes = Math.toIntExact(allowance.upload().toMinutes());
    }

    /** The school withdraws the candidate before the room, with a reason he is told (R-43a). */
    public void withdraw(String reason, Instant now) {
        if (room.enteredAt != null || frozenAt != null) {
            throw new IllegalStateException("Entered or frozen: " + ref);
        }
        withdrawnAt = now;
        withdrawal = reason;
        steps.giveBack();
    }

    /** The same entry again, with its signature and verification; a booking must be made anew (R-43a). */
    public void restore() {
        withdrawnAt = null;
        withdrawal = "";
    }

    /** The identity moved to another account; that account may apply itself. */
    public void freeze(Instant now) {
        frozenAt = now;
        activeKey = null;
    }

    /** Writes the computed state down, and when time alone will change it next. */
    void settle(EntryState state, Optional<Instant> dueAt, Instant now) {
        if (this.state != state) {
            this.state = state;
            this.stateWrittenAt = now;
        }
        this.dueAt = dueAt.orElse(null);
    }

    /** The facts, given what the exam asks for. */
    public EntryFacts facts(EntryTerms terms) {
        return new EntryFacts(
                frozenAt != null,
                withdrawnAt != null,
                room.enteredAt(),
                room.subjectsLeft(),
                room.completedAt(),
                steps.preparation(terms));
    }

    public Allowance allowance() {
        return new Allowance(
                Duration.ofMinutes(extraMinutes),
                factor,
                Duration.ofMinutes(incidentMinutes),
                Duration.ofMinutes(uploadMinutes));
    }

    /** The trial this is the entry of: it is stored nowhere, and has neither id nor roster row. */
    public Optional<Trial> trial() {
        return Optional.ofNullable(trial);
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

    public long accountId() {
        return accountId;
    }

    /** The roster row it was applied under. */
    public long applicantId() {
        return applicantId;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    /** What was done before the room. */
    public EntrySteps steps() {
        return steps;
    }

    /** What happened in the room. */
    public EntryRoom room() {
        return room;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public String withdrawal() {
        return withdrawal;
    }

    /** The state as it was last written; {@link EntryFacts#state} says what it is. */
    public EntryState writtenState() {
        return state;
    }

    public Instant stateWrittenAt() {
        return stateWrittenAt;
    }
}
