package callboard.sitting;

import callboard.data.Ref;
import callboard.receipt.Receipt;
import callboard.receipt.ReceiptKeys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A receipt as it was handed out, kept word for word: whoever asks again gets the same one, whatever key signs by
 * then. It never changes.
 */
@Entity
@Table(name = "receipt")
public class ReceiptRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receipt_seq")
    @SequenceGenerator(name = "receipt_seq", sequenceName = "receipt_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long takeId;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    String number;

    @Column(updatable = false)
    Instant submittedAt;

    @Column(updatable = false)
    String keyId;

    @Column(updatable = false)
    String schoolName;

    @Column(updatable = false)
    String examName;

    @Column(updatable = false)
    String subjectName;

    @Column(updatable = false)
    String candidate;

    @Column(updatable = false)
    String file;

    protected ReceiptRow() {}

    /** A signed receipt of that take; {@code candidate} stands on the page only, never in the file. */
    ReceiptRow(Take take, Receipt receipt, String candidate, ReceiptKeys keys) {
        this.ref = Ref.fresh();
        this.schoolId = take.schoolId();
        this.takeId = take.id();
        this.accountId = take.accountId();
        this.number = take.sealed().receiptNumber().orElseThrow();
        this.submittedAt = receipt.submittedAt();
        this.schoolName = receipt.school();
        this.examName = receipt.exam();
        this.subjectName = receipt.subject();
        this.candidate = candidate;
        if (take.entryId().isPresent()) {
            this.keyId = keys.keyId();
            this.file = keys.sign(receipt);
        } else {
            var unproven = ReceiptKeys.unproven(receipt);
            this.keyId = unproven.keyId();
            this.file = unproven.file();
        }
    }

    public long takeId() {
        return takeId;
    }

    public long schoolId() {
        return schoolId;
    }

    public String ref() {
        return ref;
    }

    /** As people read it aloud: {@code R-7K2M-09QF-41}. */
    public String number() {
        return number;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String keyId() {
        return keyId;
    }

    public String school() {
        return schoolName;
    }

    public String exam() {
        return examName;
    }

    public String subject() {
        return subjectName;
    }

    /** The candidate's name when he submitted. */
    public String candidate() {
        return candidate;
    }

    /** The exact content of the receipt file. */
    public String file() {
        return file;
    }

    public String fileName() {
        return number + ".txt";
    }
}
