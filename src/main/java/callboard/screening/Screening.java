package callboard.screening;

import callboard.rules.Asker;
import callboard.sitting.Take;
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

/**
 * What a reviewer found of one submitted take: born with the first decision, then decided again as often as somebody
 * changes his mind, until the exam's results are confirmed. Whoever decided last stands in it; earlier ones are in the trail.
 */
@Entity
@Table(name = "screening")
public class Screening {

    /** The three decisions, the best first. A violation is a suspicion until its case is decided. */
    public enum Outcome {
        OK,
        TECHNICAL_FAULT,
        VIOLATION;

        public String labelKey() {
            return "screening.outcome." + name();
        }

        /** Whether it says what is wrong. */
        public boolean asksReason() {
            return this != OK;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "screening_seq")
    @SequenceGenerator(name = "screening_seq", sequenceName = "screening_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long examId;

    @Column(updatable = false)
    long entryId;

    @Column(updatable = false)
    long takeId;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    String reason;

    String marks;

    long accountId;

    String reviewer;

    Instant decidedAt;

    @Version
    int version;

    protected Screening() {}

    Screening(Take take, Finding finding, Asker.Person reviewer, Instant now) {
        this.schoolId = take.schoolId();
        this.examId = take.examId();
        this.entryId = take.entryId().orElseThrow();
        this.takeId = take.id();
        decide(finding, reviewer, now);
    }

    /** Decides it anew. */
    final void decide(Finding finding, Asker.Person reviewer, Instant now) {
        this.outcome = finding.outcome();
        this.reason = finding.reason();
        this.marks = finding.marks().text();
        this.accountId = reviewer.account();
        this.reviewer = reviewer.name();
        this.decidedAt = now;
    }

    public long takeId() {
        return takeId;
    }

    public long entryId() {
        return entryId;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** What was decided, whole. */
    public Finding finding() {
        return new Finding(outcome, reason, Marks.parse(marks));
    }

    /** Name of who decided last. */
    public String reviewer() {
        return reviewer;
    }

    /** Account of who decided last. */
    public long accountId() {
        return accountId;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Counts decisions; a form that saw another number is out of date. */
    public int version() {
        return version;
    }
}
