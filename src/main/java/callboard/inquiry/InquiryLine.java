package callboard.inquiry;

import callboard.data.Ref;
import callboard.data.Secret;
import callboard.data.Vault;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one side wrote, sealed, because people write numbers and names although they are asked not to. It never changes. */
@Entity
@Table(name = "inquiry_line")
public class InquiryLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inquiry_line_seq")
    @SequenceGenerator(name = "inquiry_line_seq", sequenceName = "inquiry_line_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long inquiryId;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    boolean byStaff;

    @Column(updatable = false)
    String authorName;

    @Column(updatable = false)
    String reasonKey;

    @AttributeOverride(name = "sealed", column = @Column(name = "words", updatable = false))
    Secret words;

    @Column(updatable = false)
    Instant saidAt;

    protected InquiryLine() {}

    /** The candidate's own. */
    InquiryLine(Inquiry inquiry, String words, Vault vault, Instant now) {
        this.ref = Ref.fresh();
        this.inquiryId = inquiry.id();
        this.accountId = inquiry.account();
        this.authorName = "";
        this.reasonKey = "";
        this.words = vault.seal(place(ref), words);
        this.saidAt = now;
    }

    /** Makes it an answer of somebody of the staff. */
    InquiryLine from(String author, String reasonKey) {
        this.byStaff = true;
        this.authorName = author;
        this.reasonKey = reasonKey;
        return this;
    }

    private static Secret.Place place(String ref) {
        return new Secret.Place("inquiry_line", "words", ref);
    }

    /** What was written; may be empty where a template says it all. */
    String words(Vault vault) {
        return vault.open(place(ref), words);
    }

    long inquiry() {
        return inquiryId;
    }

    boolean byStaff() {
        return byStaff;
    }

    String authorName() {
        return authorName;
    }

    /** Message key of the template the answer begins with; empty for none. */
    String reasonKey() {
        return reasonKey;
    }

    Instant saidAt() {
        return saidAt;
    }
}
