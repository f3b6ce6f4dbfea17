package callboard.face;

import callboard.data.Ref;
import callboard.identity.Certification;
import callboard.matcher.Match;
import callboard.matcher.Pose;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The captured face of a certified person, compared with his certified photo. Handed in it WAITS for a reviewer, who
 * finds it VERIFIED (then it holds for all schools), RETURNED to be captured again, or REFUSED. Where a machine compares first it may be
 * VERIFIED at once, or UNMATCHED: captured again, or put before a reviewer after all ({@link Try}). While it waits its owner may take
 * it back: WITHDRAWN. It is VOID as soon as the identity moves to another account. Captures are evidence and stay with the row; a new try is a new row.
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
    String secondKey;

    @Column(updatable = false)
    String thirdKey;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Pose secondPose;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Pose thirdPose;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Match machine;

    @Column(updatable = false)
    String faces;

    @Column(updatable = false)
    int failed;

    boolean wished;

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
        UNMATCHED,
        VERIFIED,
        RETURNED,
        REFUSED,
        WITHDRAWN,
        VOID
    }

    /** How the captures were taken: both ways are worth the same. */
    public enum Way {
        CAMERA,
        UPLOAD
    }

    protected FaceVerification() {}

    FaceVerification(Certification certified, Captures captures, Try made, Instant now) {
        this.ref = Ref.fresh();
        this.accountId = certified.account();
        this.certificationId = certified.id();
        this.state = made.next();
        this.way = captures.way();
        this.frontKey = captures.keys().get(0);
        this.secondKey = captures.keys().get(1);
        this.thirdKey = captures.keys().get(2);
        this.secondPose = captures.poses().get(1);
        this.thirdPose = captures.poses().get(2);
        this.machine = made.comparison().match();
        this.faces = made.comparison().faces().stream().map(String::valueOf).collect(Collectors.joining(" "));
        this.failed = made.failed();
        this.wished = made.wished();
        this.words = captures.words();
        this.submittedAt = now;
        this.decidedAt = state == State.WAITING ? null : now;
        this.activeKey = state == State.UNMATCHED ? null : accountId;
    }

    /** The candidate wants a person to see what the machine did not match. */
    void askForPerson() {
        if (state != State.UNMATCHED) {
            throw new IllegalStateException("face verification " + ref + " is " + state);
        }
        this.state = State.WAITING;
        this.wished = true;
        this.decidedAt = null;
        this.activeKey = accountId;
    }

    /** The candidate would rather be captured again than wait. */
    void withdraw(Instant now) {
        decide(State.WITHDRAWN, "", "", now);
        this.activeKey = null;
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
            case UNMATCHED, RETURNED, WITHDRAWN, VOID -> FaceStanding.NONE;
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

    /** The poses that were asked for, in the order of the pictures. */
    public List<Pose> poses() {
        return List.of(Pose.FRONT, secondPose, thirdPose);
    }

    public Match machine() {
        return machine;
    }

    /** How many faces the machine saw in each picture, separated by spaces; empty if it did not say. */
    public String faces() {
        return faces;
    }

    /** Whether a decision ended the row of tries that it belongs to. Taking it back did not. */
    boolean isSettled() {
        return state != State.UNMATCHED && state != State.WAITING && state != State.WITHDRAWN;
    }

    /** Whether a machine looked and did not match it. */
    boolean isMiss() {
        return machine == Match.UNSURE || machine == Match.FAIL;
    }

    /** Tries in a row that the machine did not match, this one included. */
    public int failed() {
        return failed;
    }

    /** Whether the candidate asked for a person. */
    public boolean wished() {
        return wished;
    }

    /** Whether the pictures are still there. */
    boolean hasCaptures() {
        return !frontKey.isEmpty();
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
