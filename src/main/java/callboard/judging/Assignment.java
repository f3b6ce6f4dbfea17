package callboard.judging;

import callboard.account.Account;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is a judge of an exam. Taken off, he sees nothing of it any more and his marks do not count, but they stay; put on
 * again, he goes on where he was.
 */
@Entity
@Table(name = "judge_assignment")
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "judge_assignment_seq")
    @SequenceGenerator(name = "judge_assignment_seq", sequenceName = "judge_assignment_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long examId;

    @Column(updatable = false)
    long accountId;

    String judge;

    Instant assignedAt;

    @Nullable
    Instant endedAt;

    @Version
    int version;

    protected Assignment() {}

    Assignment(Exam exam, Account judge, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = exam.schoolId();
        this.examId = exam.id();
        this.accountId = judge.id();
        assign(judge, now);
    }

    /** Puts him on again. */
    final void assign(Account judge, Instant now) {
        this.judge = judge.name();
        this.assignedAt = now;
        this.endedAt = null;
    }

    void end(Instant now) {
        endedAt = now;
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

    /** The judge's name when he was put on. */
    public String judge() {
        return judge;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Whether he judges the exam now. */
    public boolean isActive() {
        return endedAt == null;
    }
}
