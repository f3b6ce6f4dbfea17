package callboard.correction;

import callboard.data.Ref;
import callboard.data.Secret;
import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import callboard.identity.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is certified as turns out to be wrong. A DRAFT, of the candidate or of a reviewer, collects evidence,
 * and there is one an author and account; OPEN, it waits for two people, of whom the reviewer who opened it is the first, and there
 * is one an account; DONE, the certification was changed; REFUSED, it stays, with the reason; CANCELLED, the document meanwhile
 * belongs to another account.
 */
@Entity
@Table(name = "identity_correction")
public class Correction {

    static final int MOST_EVIDENCE = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_correction_seq")
    @SequenceGenerator(name = "identity_correction_seq", sequenceName = "identity_correction_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    long certificationId;

    @Column(updatable = false)
    long authorId;

    @Column(updatable = false)
    boolean byStaff;

    @Enumerated(EnumType.STRING)
    State state;

    String changes;

    @Enumerated(EnumType.STRING)
    DocumentType documentType;

    @AttributeOverride(name = "sealed", column = @Column(name = "document"))
    Secret document;

    @Embedded
    Person person;

    String region;

    String school;

    String words;

    String evidence = "";

    @Column(updatable = false)
    Instant createdAt;

    @Nullable
    Instant submittedAt;

    @Nullable
    Instant decidedAt;

    String reasonKey = "";

    String reasonWords = "";

    @Nullable
    String draftKey;

    @Nullable
    Long openKey;

    @Version
    int version;

    /** How far it has come. */
    public enum State {
        DRAFT,
        OPEN,
        DONE,
        REFUSED,
        CANCELLED
    }

    /** Who asks for it, and why. */
    record Author(long account, boolean staff, String words) {}

    protected Correction() {}

    Correction(Certification certification, Author author, Changes changes, Instant now) {
        this.ref = Ref.fresh();
        this.accountId = certification.account();
        this.certificationId = certification.id();
        this.authorId = author.account();
        this.byStaff = author.staff();
        this.state = State.DRAFT;
        this.createdAt = now;
        this.draftKey = draftKey(authorId, accountId);
        restate(changes, author.words());
    }

    static String draftKey(long author, long account) {
        return author + ":" + account;
    }

    /** A draft is what its author asked for last; the evidence he gives anew. */
    final void restate(Changes changes, String words) {
        requireState(State.DRAFT);
        this.changes = changes.write();
        this.words = words;
        this.evidence = "";
    }

    /** What it is to be afterwards, with its number sealed for this row. */
    void demand(CertificationService.Facts facts, Secret sealed) {
        this.documentType = facts.number().type();
        this.document = sealed;
        this.person = facts.person();
        this.region = facts.region();
        this.school = facts.school();
    }

    CertificationService.Facts facts(String number) {
        return new CertificationService.Facts(new DocumentNumber(documentType, number), person, region, school);
    }

    Secret.Place place() {
        return new Secret.Place("identity_correction", "document", ref);
    }

    void keep(String key) {
        requireState(State.DRAFT);
        evidence = evidence.isEmpty() ? key : evidence + " " + key;
    }

    void submit(Instant now) {
        requireState(State.DRAFT);
        state = State.OPEN;
        submittedAt = now;
        draftKey = null;
        openKey = accountId;
    }

    void finish(Instant now) {
        decide(State.DONE, "", "", now);
    }

    void refuse(String reasonKey, String words, Instant now) {
        decide(State.REFUSED, reasonKey, words, now);
    }

    /** The document belongs to another account now, or nobody is certified any more. */
    void cancel(Instant now) {
        decide(State.CANCELLED, "", "", now);
    }

    private void decide(State decision, String reasonKey, String words, Instant now) {
        requireState(State.OPEN);
        this.state = decision;
        this.reasonKey = reasonKey;
        this.reasonWords = words;
        this.decidedAt = now;
        this.openKey = null;
    }

    private void requireState(State needed) {
        if (state != needed) {
            throw new IllegalStateException("correction " + ref + " is " + state + ", not " + needed);
        }
    }

    /** The keys of its pictures, in the order in which they came. */
    public List<String> evidence() {
        return Stream.of(evidence.split(" ")).filter(key -> !key.isEmpty()).toList();
    }

    public Changes changes() {
        return Changes.read(changes);
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    /** The candidate. */
    public long account() {
        return accountId;
    }

    /** Whether a reviewer opened it, who therefore is the first of the two. */
    public boolean byStaff() {
        return byStaff;
    }

    public State state() {
        return state;
    }

    /** Why, in the words of who asked for it. */
    public String words() {
        return words;
    }

    /** For the trail, which is kept for ever: what staff wrote. A candidate's own words stay here. */
    String reason() {
        return byStaff ? words : "";
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Message key of why it was refused; empty if it was not. */
    public String reasonKey() {
        return reasonKey;
    }

    public String reasonWords() {
        return reasonWords;
    }
}
