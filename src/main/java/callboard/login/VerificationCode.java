package callboard.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A six-digit code that was sent to a number or an address. It opens one thing once, within five minutes and five tries;
 * the row keeps only its digest under a key outside the database.
 */
@Entity
@Table(name = "verification_code")
public class VerificationCode {

    static final Duration AGE = Duration.ofMinutes(5);
    static final int TRIES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verification_code_seq")
    @SequenceGenerator(name = "verification_code_seq", sequenceName = "verification_code_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String addressIndex;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    CodePurpose purpose;

    @Column(updatable = false)
    String codeHash;

    @Column(updatable = false)
    String place;

    @Column(updatable = false)
    String device;

    int tries;

    @Column(updatable = false)
    Instant createdAt;

    Instant usedAt;

    protected VerificationCode() {}

    VerificationCode(String addressIndex, CodePurpose purpose, String codeHash, Instant now) {
        this.addressIndex = addressIndex;
        this.purpose = purpose;
        this.codeHash = codeHash;
        this.createdAt = now;
        this.place = "";
        this.device = "";
    }

    /** Where it was asked for, as blind indexes. */
    VerificationCode from(CodeOrigin origin) {
        this.place = origin.place();
        this.device = origin.device();
        return this;
    }

    long id() {
        return id;
    }

    boolean isFresh(Instant now) {
        return usedAt == null && now.isBefore(createdAt.plus(AGE));
    }
}
