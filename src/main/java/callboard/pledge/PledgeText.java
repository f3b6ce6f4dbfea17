package callboard.pledge;

import callboard.data.Ref;
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
import java.util.List;

/**
 * One version of the text a candidate signs before an exam. It is written once and never changed: whoever signed it
 * signed exactly this. A later version says whether it must be signed again. An exam without any asks for no signature.
 */
@Entity
@Table(name = "pledge_text")
public class PledgeText {

    /** What an officer writes: plain text, paragraphs parted by an empty line. */
    public record Draft(String title, String body, boolean signAgain) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pledge_text_seq")
    @SequenceGenerator(name = "pledge_text_seq", sequenceName = "pledge_text_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long examId;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String title;

    @Column(updatable = false)
    String body;

    @Column(updatable = false)
    boolean signAgain;

    @Column(updatable = false)
    Instant createdAt;

    @Column(updatable = false)
    long createdBy;

    @Column(updatable = false)
    String author;

    protected PledgeText() {}

    /** @param number 1 for the first version, which is always to be signed */
    public PledgeText(Exam exam, int number, Draft draft, Asker.Person author, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = exam.schoolId();
        this.examId = exam.id();
        this.number = number;
        this.title = draft.title();
        this.body = draft.body();
        this.signAgain = number == 1 || draft.signAgain();
        this.createdAt = now;
        this.createdBy = author.account();
        this.author = author.name();
    }

    /** Whether it says exactly this already. */
    boolean says(Draft draft) {
        return title.equals(draft.title()) && body.equals(draft.body());
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

    /** The version, from 1. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public List<String> paragraphs() {
        return Paragraphs.of(body);
    }

    /** Whether a signature under an earlier version no longer counts. */
    public boolean signAgain() {
        return signAgain;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The officer's name as it was then. */
    public String author() {
        return author;
    }
}
