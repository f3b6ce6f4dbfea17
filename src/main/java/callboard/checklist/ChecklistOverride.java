package callboard.checklist;

import callboard.exam.Exam;
import callboard.rules.Asker;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** An amber point of the checklist over which somebody opened the exam, by name and with a reason. Never changed. */
@Entity
@Table(name = "checklist_override")
public class ChecklistOverride {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "checklist_override_seq")
    @SequenceGenerator(name = "checklist_override_seq", sequenceName = "checklist_override_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long examId;

    @Column(updatable = false)
    String item;

    @Column(updatable = false)
    String reason;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    String author;

    @Column(updatable = false)
    Instant createdAt;

    protected ChecklistOverride() {}

    ChecklistOverride(Exam exam, ChecklistItem item, String reason, Asker.Person author, Instant now) {
        this.schoolId = exam.schoolId();
        this.examId = exam.id();
        this.item = item.id();
        this.reason = reason;
        this.accountId = author.account();
        this.author = author.name();
        this.createdAt = now;
    }

    public String item() {
        return item;
    }

    public String reason() {
        return reason;
    }

    public String author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
