package callboard.identity;

import callboard.data.Ref;
import callboard.data.Secret;
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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who the owner of an account is, one per account. A DRAFT is filled step by step; confirmed, it is IN_REVIEW and
 * nobody changes it; a reviewer accepts it (CERTIFIED: from then on the document belongs to this account alone) or sends it back
 * to a step (RETURNED, which is a draft with a reason). When an appeal takes the document away it is LOST and may be begun anew
 * with the owner's own document; the appellant's is awarded the document and goes on from where he stood.
 */
@Entity
@Table(name = "certification")
public class Certification {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certification_seq")
    @SequenceGenerator(name = "certification_seq", sequenceName = "certification_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long accountId;

    @Enumerated(EnumType.STRING)
    State state;

    @Enumerated(EnumType.STRING)
    @Nullable
    CandidateCategory category;

    @Enumerated(EnumType.STRING)
    @Nullable
    DocumentType documentType;

    @AttributeOverride(name = "sealed", column = @Column(name = "document"))
    @Nullable
    Secret document;

    String documentIndex = "";
    String documentMasked = "";

    @Embedded
    Person person = Person.UNKNOWN;

    String region = "";
    String school = "";

    @Embedded
    Papers papers = new Papers();

    @Embedded
    EntryReason.Given given = EntryReason.Given.NONE;

    @Embedded
    Milestones milestones;

    @Nullable
    String activeKey;

    @Version
    int version;

    public enum State {
        DRAFT,
        IN_REVIEW,
        RETURNED,
        CERTIFIED,
        LOST
    }

    protected Certification() {}

    Certification(long account, Instant now) {
        this.ref = Ref.fresh();
        this.accountId = account;
        this.state = State.DRAFT;
        this.milestones = new Milestones(now);
    }

    /** Chooses the category; a document that it does not know is forgotten. */
    void choose(CandidateCategory chosen) {
        CertificationPolicy.mayEdit(this).orRefuse();
        this.category = chosen;
        if (documentType != null && chosen.mayUse(documentType).isRefused()) {
            forgetDocument();
        }
    }

    void document(Documents.Sealed sealed, Person person) {
        CertificationPolicy.mayEdit(this).orRefuse();
        if (milestones.isAwarded() && !sealed.index().equals(documentIndex)) {
            throw new IllegalStateException("the awarded document of " + ref + " is settled");
        }
        take(sealed, person);
    }

    private void take(Documents.Sealed sealed, Person person) {
        this.documentType = sealed.type();
        this.document = sealed.secret();
        this.documentIndex = sealed.index();
        this.documentMasked = sealed.masked();
        this.person = person;
    }

    /** Keeps an image and returns the key of the one it replaces; empty if there was none. */
    String keep(ImageSide side, String key) {
        CertificationPolicy.mayEdit(this).orRefuse();
        return papers.keep(side, key);
    }

    void attend(String region, String school) {
        CertificationPolicy.mayEdit(this).orRefuse();
        this.region = region;
        this.school = school;
    }

    /** The candidate has confirmed every field; from now on he cannot change them. */
    void submit(Instant now) {
        CertificationPolicy.maySubmit(this).orRefuse();
        this.state = State.IN_REVIEW;
        this.milestones.submittedAt = now;
        this.given = EntryReason.Given.NONE;
    }

    void certify(Instant now) {
        requireState(State.IN_REVIEW);
        this.state = State.CERTIFIED;
        this.milestones.certifiedAt = now;
        this.activeKey = documentIndex;
    }

    /** Platform staff put right what was certified. */
    void correct(Documents.Sealed sealed, CertificationService.Facts facts) {
        requireState(State.CERTIFIED);
        take(sealed, facts.person());
        this.region = facts.region();
        this.school = facts.school();
        this.activeKey = documentIndex;
    }

    /** A reviewer could not accept it; the candidate repairs that step and confirms again. */
    void giveBack(EntryReason.Given given) {
        requireState(State.IN_REVIEW);
        this.state = State.RETURNED;
        this.given = given;
    }

    /** An appeal took the document away. */
    void lose() {
        this.state = State.LOST;
        this.activeKey = null;
        this.milestones.lose();
    }

    /** An appeal gave the document to this account, which still has to finish what is missing. */
    void award(Instant now) {
        if (state == State.CERTIFIED) {
            throw new IllegalStateException(ref + " is certified with its document already");
        }
        if (state == State.LOST) {
            this.state = State.DRAFT;
            this.milestones.submittedAt = null;
        }
        this.milestones.awardedAt = now;
        this.activeKey = documentIndex;
    }

    /** After a loss, with nothing of the document that is somebody else's. */
    void beginAgain() {
        requireState(State.LOST);
        this.state = State.DRAFT;
        this.milestones.submittedAt = null;
        papers.forget(ImageSide.PHOTO, ImageSide.PROOF);
        forgetDocument();
    }

    private void forgetDocument() {
        if (milestones.isAwarded()) {
            throw new IllegalStateException("the awarded document of " + ref + " is settled");
        }
        this.documentType = null;
        this.document = null;
        this.documentIndex = "";
        this.documentMasked = "";
        papers.forget(ImageSide.FRONT, ImageSide.BACK);
    }

    private void requireState(State needed) {
        if (state != needed) {
            throw new IllegalStateException("certification " + ref + " is " + state + ", not " + needed);
        }
    }

    public String key(ImageSide side) {
        return papers.key(side);
    }

    public long id() {
        return id;
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

    public boolean certified() {
        return state == State.CERTIFIED;
    }

    public Optional<CandidateCategory> category() {
        return Optional.ofNullable(category);
    }

    public Optional<DocumentType> documentType() {
        return Optional.ofNullable(documentType);
    }

    /** Blind index of type and number ({@link Documents#index}); empty before the document was given. */
    public String documentIndex() {
        return documentIndex;
    }

    public String documentMasked() {
        return documentMasked;
    }

    public String name() {
        return person.name();
    }

    public Optional<Sex> sex() {
        return Optional.ofNullable(person.sex());
    }

    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(person.birthDate());
    }

    /** 高考省份 or 报考所在地 in its kept form ({@link Province#keptForm}). */
    public String region() {
        return region;
    }

    public String school() {
        return school;
    }

    public Optional<Step> returnedStep() {
        return Optional.ofNullable(given.returnedStep());
    }

    public String reasonKey() {
        return given.reasonKey();
    }

    public String reasonWords() {
        return given.reasonWords();
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(milestones.submittedAt);
    }

    public Optional<Instant> certifiedAt() {
        return Optional.ofNullable(milestones.certifiedAt);
    }

    /** Whether an appeal gave it its document, which therefore cannot be changed any more. */
    public boolean awarded() {
        return milestones.isAwarded();
    }
}
