package callboard.account;

import callboard.data.Ref;
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
 * One browser in which a person is signed in: born by a password, used on every request, ended by signing out, by age, by idling
 * or by somebody locking the account. The browser holds the token, the row only its digest.
 */
@Entity
@Table(name = "sign_in")
public class SignIn {

    /** Staff leave desks in offices; a candidate's sign-in must outlive the evening before his exam and the exam itself. */
    static final Duration STAFF_IDLE = Duration.ofMinutes(60);

    static final Duration STAFF_AGE = Duration.ofHours(12);
    /** How long after its end it still tells whose form came too late. */
    static final Duration LATE = Duration.ofHours(12);

    static final Duration CANDIDATE_AGE = Duration.ofDays(30);

    /** Long enough to fetch the phone with the codes. */
    static final Duration WAITING_AGE = Duration.ofMinutes(10);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_seq")
    @SequenceGenerator(name = "sign_in_seq", sequenceName = "sign_in_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    String tokenHash;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    boolean candidate;

    @Column(updatable = false)
    String device;

    @Column(updatable = false)
    String deviceKey;

    @Column(updatable = false)
    Instant createdAt;

    Instant lastUsedAt;

    Instant endedAt;

    @Enumerated(EnumType.STRING)
    Factor factor;

    /** How far the second step of this sign-in has come. */
    public enum Factor {
        /** Nobody asked for it. */
        NONE,
        /** The password was right; the code is still to come. Until then nobody is signed in. */
        WAITING,
        PASSED
    }

    protected SignIn() {}

    SignIn(Account account, String tokenHash, String device, Instant now) {
        this.ref = Ref.fresh();
        this.accountId = account.id();
        this.candidate = account.isCandidate();
        this.tokenHash = tokenHash;
        this.device = device;
        this.deviceKey = "";
        this.createdAt = now;
        this.lastUsedAt = now;
        this.factor = Factor.NONE;
    }

    /** Says how far its second step has come; a step later is a new sign-in with a new token. */
    SignIn at(Factor factor) {
        this.factor = factor;
        return this;
    }

    /** Remembers the mark of the browser, so that it is no stranger the next time. */
    void recogniseBy(String deviceKey) {
        this.deviceKey = deviceKey;
    }

    /** Whether it still lets him in. */
    boolean holds(Instant now) {
        if (endedAt != null) {
            return false;
        } else if (isWaiting()) {
            return now.isBefore(createdAt.plus(WAITING_AGE));
        } else if (candidate) {
            return now.isBefore(createdAt.plus(CANDIDATE_AGE));
        } else {
            return now.isBefore(createdAt.plus(STAFF_AGE)) && now.isBefore(lastUsedAt.plus(STAFF_IDLE));
        }
    }

    /** Whether it let him in until it ran out by itself, lately enough for what he sends to be kept for him. */
    boolean hasLapsed(Instant now) {
        return endedAt == null && !isWaiting() && !holds(now) && now.isBefore(createdAt.plus(age()));
    }

    /** Whether somebody knew the password and has not proved himself the second time yet. */
    boolean isWaiting() {
        return factor == Factor.WAITING;
    }

    /** For how long the browser keeps its token: of staff beyond the sign-in's end, to know whose form came too late. */
    Duration age() {
        if (isWaiting()) {
            return WAITING_AGE;
        } else {
            return candidate ? CANDIDATE_AGE : STAFF_AGE.plus(LATE);
        }
    }

    /** Whether the use has to be written down; once a minute is enough and spares a write per request. */
    boolean isDueForNote(Instant now) {
        return !now.isBefore(lastUsedAt.plus(NOTED_EVERY));
    }

    void end(Instant now) {
        this.endedAt = now;
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    /** A name of the browser as its owner would recognise it. */
    public String device() {
        return device;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
