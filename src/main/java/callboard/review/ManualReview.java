package callboard.review;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case of a platform desk. It is opened by the floor it belongs to, waits, is held by one person at a time for {@link #LEASE},
 * and collects opinions. A kind that one person decides is decided by the first. A dispute is decided when two opinions agree;
 * when they differ it is escalated, and the administrator's opinion decides. There is one undecided case a subject. Withdrawn,
 * it is decided without an outcome. Parked, it waits for something from outside until an instant at the latest, and nobody holds it.
 * Of the cases that one person decides, a few are looked at a second time.
 */
@Entity
@Table(name = "manual_review")
public class ManualReview {

    /** How long a case stays with a person who shows no sign of life. */
    public static final Duration LEASE = Duration.ofMinutes(5);

    /** When the exam of somebody without one is. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final int TITLE_LENGTH = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "manual_review_seq")
    @SequenceGenerator(name = "manual_review_seq", sequenceName = "manual_review_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    CaseKind kind;

    @Column(updatable = false)
    String subjectRef;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    long otherAccountId;

    @Column(updatable = false)
    String title;

    @Column(updatable = false)
    String subjectNumber;

    @Column(updatable = false)
    Instant openedAt;

    long heldBy;

    Instant heldUntil;

    boolean escalated;

    Instant dueAt;

    @Column(updatable = false)
    long lookOf;

    boolean differs;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Nullable
    Instant decidedAt;

    @Nullable
    String activeKey;

    @Version
    int version;

    /** How a case stands. */
    public enum State {
        WAITING,
        HELD,
        PARKED,
        DECIDED
    }

    protected ManualReview() {}

    ManualReview(NewCase opened, Instant now) {
        this.ref = Ref.fresh();
        this.kind = opened.kind();
        this.subjectRef = opened.subjectRef();
        this.accountId = opened.account();
        this.otherAccountId = opened.otherAccount();
        this.title = opened.title()
                .substring(0, Math.min(TITLE_LENGTH, opened.title().length()));
        this.subjectNumber = opened.number();
        this.openedAt = now;
        this.heldUntil = now;
        this.dueAt = NEVER;
        this.activeKey = activeKey(kind, subjectRef);
    }

    /** A second look at a decided case, by somebody who does not know how it was decided; nothing follows from it but a number. */
    static ManualReview secondLook(ManualReview decided, Instant now) {
        ManualReview look = new ManualReview(
                new NewCase(decided.kind, decided.subjectRef, decided.accountId, decided.otherAccountId, decided.title),
                now);
        look.lookOf = decided.id;
        look.activeKey = activeKey(decided.kind, "look " + decided.id);
        return look;
    }

    /** When the candidate has his next exam, {@link #NEVER} for never. */
    void due(Instant exam) {
        this.dueAt = exam;
    }

    /** What came of a second look. */
    void compare(Outcome first) {
        this.differs = outcome != first;
    }

    static String activeKey(CaseKind kind, String subjectRef) {
        return kind + ":" + subjectRef;
    }

    /** Takes in an opinion; with it the case may be decided. The holder lets go. */
    void take(Opinion opinion, List<Opinion> before, Instant now) {
        if (decidedAt != null) {
            throw new IllegalStateException("case " + ref + " is decided");
        }
        release(now);
        boolean agreed = before.isEmpty() || before.get(0).outcome() == opinion.outcome();
        if (escalated || (before.size() + 1 >= kind.people() && agreed)) {
            close(opinion.outcome(), now);
        } else if (!agreed) {
            escalated = true;
        }
    }

    /** Takes the case off the desk because its subject is gone. */
    void withdraw(Instant now) {
        close(null, now);
    }

    void release(Instant now) {
        heldBy = 0;
        heldUntil = now;
    }

    private void close(@Nullable Outcome outcome, Instant now) {
        this.outcome = outcome;
        this.decidedAt = now;
        this.activeKey = null;
    }

    public State state(Instant now) {
        if (decidedAt != null) {
            return State.DECIDED;
        } else if (!now.isBefore(heldUntil)) {
            return State.WAITING;
        } else {
            return heldBy == 0 ? State.PARKED : State.HELD;
        }
    }

    public boolean isHeldBy(long person, Instant now) {
        return state(now) == State.HELD && heldBy == person;
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public CaseKind kind() {
        return kind;
    }

    /** As people call it: {@code A-0417}; an inquiry has the same number however often it is answered. */
    public String number() {
        return subjectNumber.isEmpty() ? kind.number(id) : subjectNumber;
    }

    /** Ref of the row it is about. */
    public String subjectRef() {
        return subjectRef;
    }

    /** The candidate it was opened for. */
    public long account() {
        return accountId;
    }

    /** The account on the other side of a dispute, 0 where there is none. */
    public long otherAccount() {
        return otherAccountId;
    }

    /** The candidate's name as he gives it. */
    public String title() {
        return title;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The lease, or the end of a rest; meaningful while it is held or parked. */
    public Instant heldUntil() {
        return heldUntil;
    }

    /** Whether it is a second look at a case that was decided. */
    public boolean isLook() {
        return lookOf != 0;
    }

    /** The decided case it looks at, 0 for none. */
    long lookOf() {
        return lookOf;
    }

    /** Whether the second look came to something else. */
    boolean differs() {
        return differs;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** Whether two people disagreed, so that the administrator decides. */
    public boolean escalated() {
        return escalated;
    }

    /** Empty before the decision, and for a case that was withdrawn. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
