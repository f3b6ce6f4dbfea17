package callboard.text;

import callboard.data.Ref;
import callboard.exam.Exam;
import callboard.rich.Prose;
import callboard.rules.Asker;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One version of a text for candidates. It is written once and never changed: whoever signed or read it saw exactly this, and its
 * digest proves it. A later version says whether it must be signed or read again. An exam without a pledge asks for no signature.
 */
@Entity
@Table(name = "exam_text")
public class ExamText {

    /**
     * What an officer writes.
     *
     * @param again whether who signed or read an earlier version must do so again
     * @param readSeconds how long it must at least be read, 0 for as short as one likes
     */
    public record Draft(String title, Prose body, boolean again, int readSeconds) {

        public static Draft of(String title, Prose body) {
            return new Draft(title, body, true, 0);
        }

        public Draft withSeconds(int seconds) {
            return new Draft(title, body, again, seconds);
        }
    }

    /** The sequence keeps the name it had when the pledge was the only text. */
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

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    TextKind kind;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String title;

    @Column(updatable = false)
    String body;

    @Column(updatable = false)
    boolean signAgain;

    @Column(updatable = false)
    int readSeconds;

    @Column(updatable = false)
    Instant createdAt;

    @Column(updatable = false)
    long createdBy;

    @Column(updatable = false)
    String author;

    protected ExamText() {}

    /** @param number 1 for the first version, which is always to be signed or read */
    public ExamText(Exam exam, TextKind kind, int number, Draft draft, Asker.Person author, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = exam.schoolId();
        this.examId = exam.id();
        this.kind = kind;
        this.number = number;
        this.title = draft.title();
        this.body = draft.body().stored();
        this.signAgain = number == 1 || draft.again();
        this.readSeconds = draft.readSeconds();
        this.createdAt = now;
        this.createdBy = author.account();
        this.author = author.name();
    }

    /** The next version as the draft of a copy: what is in force, to be signed or read by whoever comes. */
    Draft draft() {
        return new Draft(title, prose(), true, readSeconds);
    }

    /** Whether it says exactly this already. */
    boolean says(Draft draft) {
        return title.equals(draft.title()) && body.equals(draft.body().stored()) && readSeconds == draft.readSeconds();
    }

    /** SHA-256 of title, a line end and the body exactly as they are stored, in hexadecimal: what a signature was given to. */
    public String digest() {
        try {
            byte[] bytes = (title + "\n" + body).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
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

    public TextKind kind() {
        return kind;
    }

    /** The version, from 1. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public Prose prose() {
        return Prose.of(body);
    }

    /** Whether this version takes the text away. */
    public boolean isEmpty() {
        return body.isEmpty();
    }

    /** Whether a signature or reading of an earlier version no longer counts. */
    public boolean signAgain() {
        return signAgain;
    }

    public int readSeconds() {
        return readSeconds;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The officer's name as it was then. */
    public String author() {
        return author;
    }
}
