package callboard.inquiry;

import callboard.data.Ref;
import callboard.review.CaseKind;
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

/**
 * A candidate's question. OPEN, it waits at the desk of support as one case; ANSWERED, it waits for the candidate, who asks on or is
 * content; CLOSED, nothing is written any more. Asking on and reopening bring it back to the desk as another case of the same number.
 */
@Entity
@Table(name = "inquiry")
public class Inquiry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inquiry_seq")
    @SequenceGenerator(name = "inquiry_seq", sequenceName = "inquiry_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    InquirySubject subject;

    @Column(updatable = false)
    String entryRef;

    @Enumerated(EnumType.STRING)
    State state;

    String caseRef = "";

    @Column(updatable = false)
    Instant begunAt;

    Instant changedAt;

    @Version
    int version;

    /** Who is to do something. */
    public enum State {
        OPEN,
        ANSWERED,
        CLOSED;

        /** Message key of its word. */
        public String key() {
            return "inquiry.state." + name();
        }
    }

    protected Inquiry() {}

    /** @param entryRef the entry it is about; empty for none */
    Inquiry(long account, InquirySubject subject, String entryRef, Instant now) {
        this.ref = Ref.fresh();
        this.accountId = account;
        this.subject = subject;
        this.entryRef = entryRef;
        this.state = State.OPEN;
        this.begunAt = now;
        this.changedAt = now;
    }

    /** It waits at the desk, as this case. */
    void await(String caseRef, Instant now) {
        this.caseRef = caseRef;
        become(State.OPEN, now);
    }

    void written(Instant now) {
        this.changedAt = now;
    }

    void answer(Instant now) {
        become(State.ANSWERED, now);
    }

    void close(Instant now) {
        become(State.CLOSED, now);
    }

    private void become(State next, Instant now) {
        this.state = next;
        this.changedAt = now;
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    /** As people call it: {@code Q-0417}. */
    public String number() {
        return CaseKind.INQUIRY.number(id);
    }

    public long account() {
        return accountId;
    }

    public InquirySubject subject() {
        return subject;
    }

    /** Ref of the entry it is about. */
    public Optional<String> entry() {
        return Optional.of(entryRef).filter(one -> !one.isEmpty());
    }

    public State state() {
        return state;
    }

    /** Ref of the last case it was at the desk as. */
    public String caseRef() {
        return caseRef;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** When somebody last wrote, or it was closed or opened again. */
    public Instant changedAt() {
        return changedAt;
    }
}
