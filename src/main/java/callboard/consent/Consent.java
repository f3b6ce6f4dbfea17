package callboard.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line of the ledger: this person agreed to this version at this instant. It is never changed and never removed. */
@Entity
@Table(name = "consent")
public class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_seq")
    @SequenceGenerator(name = "consent_seq", sequenceName = "consent_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ConsentKind kind;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String digest;

    @Column(updatable = false)
    Instant agreedAt;

    protected Consent() {}

    Consent(long account, ConsentText text, Instant now) {
        this.accountId = account;
        this.kind = text.kind();
        this.number = text.number();
        this.digest = text.digest();
        this.agreedAt = now;
    }

    public ConsentKind kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    /** Of the text as it was agreed to. */
    public String digest() {
        return digest;
    }

    public Instant agreedAt() {
        return agreedAt;
    }
}
