package callboard.appeal;

import callboard.data.Ref;
import callboard.identity.Certification;
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
 * Somebody says that a document which another account holds is his. A DRAFT collects evidence, one per account; OPEN, it
 * waits for two reviewers, one per document; UPHELD, the document moves to the appellant, AWAITING first where the holder sits in a
 * formal room, until that is over; REFUSED, it stays, with the reason.
 */
@Entity
@Table(name = "identity_appeal")
public class IdentityAppeal {

    private static final String ENDED = "appeal.reason.ended";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_appeal_seq")
    @SequenceGenerator(name = "identity_appeal_seq", sequenceName = "identity_appeal_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    long certificationId;

    long holderId;

    @Enumerated(EnumType.STRING)
    State state;

    String documentIndex;

    String documentMasked;

    String words = "";

    String contact = "";

    String holdingKey = "";

    String householdKey = "";

    String moreKey = "";

    @Column(updatable = false)
    Instant createdAt;

    @Nullable
    Instant submittedAt;

    @Nullable
    Instant decidedAt;

    @Nullable
    Instant takesEffectAt;

    String reasonKey = "";

    String reasonWords = "";

    @Nullable
    Long draftKey;

    @Nullable
    String openKey;

    @Version
    int version;

    /** How far it has come. */
    public enum State {
        DRAFT,
        OPEN,
        AWAITING,
        UPHELD,
        REFUSED
    }

    protected IdentityAppeal() {}

    /** @param own the appellant's certification with the document he claims */
    IdentityAppeal(Certification own, Certification held, Instant now) {
        this.ref = Ref.fresh();
        this.accountId = own.account();
        this.certificationId = own.id();
        this.state = State.DRAFT;
        this.createdAt = now;
        this.draftKey = own.account();
        follow(own, held);
    }

    /** A draft follows the document its owner typed last. */
    final void follow(Certification own, Certification held) {
        requireState(State.DRAFT);
        this.holderId = held.account();
        this.documentIndex = own.documentIndex();
        this.documentMasked = own.documentMasked();
    }

    /** Keeps evidence and returns the key of what it replaces; empty if there was nothing. */
    String keep(Evidence evidence, String key) {
        requireState(State.DRAFT);
        String before = key(evidence);
        switch (evidence) {
            case HOLDING -> holdingKey = key;
            case HOUSEHOLD -> householdKey = key;
            case MORE -> moreKey = key;
        }
        return before;
    }

    void submit(String words, String contact, Instant now) {
        requireState(State.DRAFT);
        this.words = words;
        this.contact = contact;
        this.state = State.OPEN;
        this.submittedAt = now;
        this.draftKey = null;
        this.openKey = documentIndex;
    }

    /** Wants more of one of the two accounts before it is decided. */
    Supplement ask(Supplement.Wanted wanted, Instant now) {
        requireState(State.OPEN);
        return new Supplement(this, wanted, now);
    }

    void uphold(Instant now) {
        if (state == State.AWAITING) {
            this.state = State.UPHELD;
            this.takesEffectAt = null;
            this.openKey = null;
        } else {
            decide(State.UPHELD, now);
            this.openKey = null;
        }
    }

    /** It is upheld, but a room is not interrupted; nobody else may appeal meanwhile. */
    void await(Instant until, Instant now) {
        if (state != State.AWAITING) {
            decide(State.AWAITING, now);
        }
        this.takesEffectAt = until;
    }

    /** It was upheld, but meanwhile there is nothing that could be moved. */
    void end() {
        requireState(State.AWAITING);
        this.state = State.REFUSED;
        this.reasonKey = ENDED;
        this.takesEffectAt = null;
        this.openKey = null;
    }

    void refuse(String reasonKey, String words, Instant now) {
        decide(State.REFUSED, now);
        this.reasonKey = reasonKey;
        this.reasonWords = words;
        this.openKey = null;
    }

    /** Whether it was upheld and yet came to nothing, so that its evidence was good. */
    boolean ended() {
        return reasonKey.equals(ENDED);
    }

    private void decide(State decision, Instant now) {
        requireState(State.OPEN);
        this.state = decision;
        this.decidedAt = now;
    }

    private void requireState(State needed) {
        if (state != needed) {
            throw new IllegalStateException("appeal " + ref + " is " + state + ", not " + needed);
        }
    }

    public String key(Evidence evidence) {
        return switch (evidence) {
            case HOLDING -> holdingKey;
            case HOUSEHOLD -> householdKey;
            case MORE -> moreKey;
        };
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    /** The appellant. */
    public long account() {
        return accountId;
    }

    /** The account that holds the document; never shown to the appellant. */
    long holder() {
        return holderId;
    }

    long certification() {
        return certificationId;
    }

    public State state() {
        return state;
    }

    /** Handed in, and the document does not stand yet as it will. */
    boolean isPending() {
        return state == State.OPEN || state == State.AWAITING;
    }

    public String documentIndex() {
        return documentIndex;
    }

    public String documentMasked() {
        return documentMasked;
    }

    public String words() {
        return words;
    }

    public String contact() {
        return contact;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** When an upheld one moves the document; empty where it has, or does not. */
    public Optional<Instant> takesEffectAt() {
        return Optional.ofNullable(takesEffectAt);
    }

    /** Message key of why it was refused; empty if it was not. */
    public String reasonKey() {
        return reasonKey;
    }

    /** What the reviewer added, as the appellant reads it. */
    public String reasonWords() {
        return reasonWords;
    }
}
