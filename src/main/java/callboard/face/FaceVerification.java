package callboard.face;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The captured face of a certified person, compared with his certified photo. Handed in it WAITS for a reviewer, who
 * finds it VERIFIED (then it holds for all schools), RETURNED to be captured again, or REFUSED. It is VOID as soon as the
 * identity moves to another account. Captures are evidence and stay with the row; a new try is a new row.
 */
@Entity
@Table(name = "face_verification")
public class FaceVerification {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "face_verification_seq")
    @SequenceGenerator(name = "face_verification_seq", sequenceName = "face_verification_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    long certificationId;

    @Enumerated(EnumType.STRING)
    State state;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Way way;

    @Column(updatable = false)
    String frontKey;

    @Column(updatable = false)
    String leftKey;

    @Column(updatable = false)
    String upKey;

    @Column(updatable = false)
    String words;

    @Column(updatable = false)
    Instant submittedAt;

    @Nullable
    Instant decidedAt;

    String reasonKey = "";

    String reasonWords = "";

    @Nullable
    Long activeKey;

    @Version
    int version;

    /** How far it has come. */
    public enum State {
        WAITING,
        VERIFIED,
        RETURNED,
        REFUSED,
        VOID
    }

    /** How the captures were taken: both ways are worth the same. */
    public enum Way {
        CAMERA,
        UPLOAD
    }

    protected FaceVerification() {}

    FaceVerification(long account, long certification, Captures captures, Instant now) {
        this.ref = Ref.fresh();
        this.accountId = account;
        this.certificationId = certification;
        this.state = State.WAITING;
        this.way = captures.way();
        this.frontKey = captures.front();
        this.leftKey = captures.left();
        this.upKey = captures.up();
        this.words = captures.words();
        this.submittedAt = now;
        this.activeKey = account;
    }

    void verify(Instant now) {
        decide(State.VERIFIED, "", "", now);
    }

    void giveBack(String reasonKey, String words, Instant now) {
        decide(State.RETURNED, reasonKey, words, now);
        this.activeKey = null;
    }

    void refuse(String reasonKey, String words, Instant now) {
        decide(State.REFUSED, reasonKey, words, now);
        this.activeKey = null;
    }

    /** The identity it was made for belongs to somebody else now. */
    void cancel(Instant now) {
        this.state = State.VOID;
        this.decidedAt = now;
        this.activeKey = null;
    }

    private void decide(State decision, String reasonKey, String words, Instant now) {
        if (state != State.WAITING) {
            throw new IllegalStateException("face verification " + ref + " is " + state);
        }
        this.state = decision;
        this.reasonKey = reasonKey;
        this.reasonWords = words;
        this.decidedAt = now;
    }

    FaceStanding standing() {
        return switch (state) {
            case WAITING -> FaceStanding.WAITING;
            case VERIFIED -> FaceStanding.VERIFIED;
            case REFUSED -> FaceStanding.REFUSED;
            case RETURNED, VOID -> FaceStanding.NONE;
        };
    }

    public String ref() {
        return ref;
    }

    public long account() {
        return accountId;
    }

    public State state() {
        return state;
    }

    public Way way() {
        return way;
    }

    /** What the candidate wants the reviewer to know; may be empty. */
    public String words() {
        return words;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public String reasonKey() {
        return reasonKey;
    }

    public String reasonWords() {
        return reasonWords;
    }
}
