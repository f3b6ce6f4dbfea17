package callboard.account;

import callboard.data.Ref;
import callboard.data.Secret;
import jakarta.persistence.AttributeOverride;
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
 * A person who can sign in. A candidate is born by registering with phone or e-mail, staff by accepting an invitation or
 * by the command line. The log-in name is sealed and found by its blind index; the name of a candidate stays empty until he is
 * certified. Locked, an account keeps everything and cannot be used; closed by its owner, it keeps nothing but its row.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Kind kind;

    String name;

    @AttributeOverride(name = "sealed", column = @Column(name = "login"))
    Secret login;

    String loginIndex;

    String loginMasked;

    String passwordHash;

    Instant createdAt;

    Instant lockedAt;

    Instant closedAt;

    @Version
    int version;

    /** Candidates and staff never mix: one person of each kind has two accounts. */
    public enum Kind {
        CANDIDATE,
        STAFF
    }

    protected Account() {}

    Account(Kind kind, String name, Instant now) {
        this.ref = Ref.fresh();
        this.kind = kind;
        this.name = name;
        this.createdAt = now;
    }

    /** The name he signs in with, sealed for this account; its index finds it, its mask shows it. */
    void reachAt(Secret login, String index, String masked) {
        this.login = login;
        this.loginIndex = index;
        this.loginMasked = masked;
    }

    void changePassword(String hash) {
        this.passwordHash = hash;
    }

    /** Takes over the certified name. */
    public void rename(String certified) {
        this.name = certified;
    }

    /** Its owner does not want it any more: nothing opens it again, and it does not say whose it was. */
    void close(Instant now) {
        this.name = "";
        this.passwordHash = "";
        this.lockedAt = now;
        this.closedAt = now;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** Keeps him out from the next request on. */
    public void lock(Instant now) {
        this.lockedAt = now;
    }

    public void unlock() {
        if (isClosed()) {
            throw new IllegalStateException("account " + ref + " was closed by its owner");
        }
        this.lockedAt = null;
    }

    public boolean locked() {
        return lockedAt != null;
    }

    public boolean isCandidate() {
        return kind == Kind.CANDIDATE;
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public String name() {
        return name;
    }

    /** The log-in name as it may be shown: {@code 138****8000}. */
    public String loginMasked() {
        return loginMasked;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
