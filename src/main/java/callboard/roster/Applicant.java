package callboard.roster;

import callboard.data.Secret;
import callboard.identity.DocumentType;
import callboard.identity.WrittenText;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One registration of a season's roster: a document and the major, with direction, that was registered for. An import brings it;
 * later imports and officers change its other values. From the first application on it is used, and then its document, major
 * and direction stand and no import or undo removes it (R-43a). Withdrawn, nobody can apply with it until a later file or an
 * officer restores it. Undoing the import that brought it deletes it, unless it is used.
 */
@Entity
@Table(name = "applicant")
public class Applicant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "applicant_seq")
    @SequenceGenerator(name = "applicant_seq", sequenceName = "applicant_seq", allocationSize = 1000)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long seasonId;

    @Column(updatable = false)
    long majorId;

    @Nullable
    @Column(updatable = false)
    Long directionId;

    @Column(updatable = false)
    String choiceKey;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    DocumentType documentType;

    @AttributeOverride(name = "sealed", column = @Column(name = "document"))
    Secret document;

    @Column(updatable = false)
    String documentIndex;

    @Column(updatable = false)
    String documentMasked;

    String name;

    String nameKey;

    String sex;

    String category;

    String region;

    String schoolAttended;

    String candidateNumber;

    String registrationNumber;

    String ticketNumber;

    @AttributeOverride(name = "sealed", column = @Column(name = "phone"))
    Secret phone;

    String phoneMasked;

    @Column(name = "study_level")
    String level;

    String provincialSubject;

    String provincialScore;

    String remark;

    @AttributeOverride(name = "sealed", column = @Column(name = "extras"))
    Secret extras;

    /** Of everything above, by {@link ApplicantSeal#print}; null where somebody has to look. */
    @Nullable
    Long print;

    @Column(updatable = false)
    Instant createdAt;

    @Nullable
    @Column(updatable = false)
    Long createdByImport;

    @Nullable
    Instant withdrawnAt;

    @Nullable
    Instant usedAt;

    @Version
    int version;

    protected Applicant() {}

    /** Its place; the {@link ApplicantSeal} fills in who and what, because it alone can seal. */
    Applicant(String ref, ApplicantPlace place, Instant now) {
        this.ref = ref;
        this.schoolId = place.schoolId();
        this.seasonId = place.seasonId();
        this.majorId = place.majorId();
        this.directionId = place.directionId().orElse(null);
        this.choiceKey = place.choiceKey();
        this.createdByImport = place.importId();
        this.createdAt = now;
    }

    /** Who: sealed, indexed and masked by the {@link ApplicantSeal}. */
    void identify(DocumentType type, Secret sealed, String index, String masked) {
        this.documentType = type;
        this.document = sealed;
        this.documentIndex = index;
        this.documentMasked = masked;
        clear(sealedNothing());
    }

    private void clear(Secret nothing) {
        phone = nothing;
        phoneMasked = "";
        extras = nothing;
        for (RosterField field : RosterField.values()) {
            if (field.isValue() && field != RosterField.PHONE) {
                write(field, "");
            }
        }
    }

    static Secret sealedNothing() {
        return new Secret(new byte[0]);
    }

    /** Takes over a value in canonical form; the phone is the {@link ApplicantSeal}'s to write. */
    void write(RosterField field, String value) {
        switch (field) {
            case NAME -> {
                name = value;
                nameKey = WrittenText.key(value);
            }
            case SEX -> sex = value;
            case CATEGORY -> category = value;
            case REGION -> region = value;
            case SCHOOL -> schoolAttended = value;
            case CANDIDATE_NUMBER -> candidateNumber = value;
            case REGISTRATION_NUMBER -> registrationNumber = value;
            case TICKET_NUMBER -> ticketNumber = value;
            case LEVEL -> level = value;
            case PROVINCIAL_SUBJECT -> provincialSubject = value;
            case PROVINCIAL_SCORE -> provincialScore = value;
            case REMARK -> remark = value;
            default -> throw new IllegalArgumentException(field + " is not a plain value of an applicant");
        }
    }

    /** The value of a field that is kept in clear; empty for the others. */
    public String text(RosterField field) {
        return switch (field) {
            case NAME -> name;
            case SEX -> sex;
            case CATEGORY -> category;
            case REGION -> region;
            case SCHOOL -> schoolAttended;
            case CANDIDATE_NUMBER -> candidateNumber;
            case REGISTRATION_NUMBER -> registrationNumber;
            case TICKET_NUMBER -> ticketNumber;
            case LEVEL -> level;
            case PROVINCIAL_SUBJECT -> provincialSubject;
            case PROVINCIAL_SCORE -> provincialScore;
            case REMARK -> remark;
            default -> "";
        };
    }

    /** Takes it off the roster; nobody can apply with it from now on. */
    public void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public void restore() {
        withdrawnAt = null;
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public long schoolId() {
        return schoolId;
    }

    public long seasonId() {
        return seasonId;
    }

    public long majorId() {
        return majorId;
    }

    /** Empty where the major has no directions. */
    public Optional<Long> directionId() {
        return Optional.ofNullable(directionId);
    }

    public DocumentType documentType() {
        return documentType;
    }

    /** As it may be shown: {@code 9901**********1183}. */
    /** As {@link DocumentIndex} has it. */
    public String documentIndex() {
        return documentIndex;
    }

    public String documentMasked() {
        return documentMasked;
    }

    public String name() {
        return name;
    }

    /** The constant of {@link callboard.identity.Sex}, or empty. */
    public String sex() {
        return sex;
    }

    /** The constant of {@link callboard.identity.CandidateCategory}, or empty. */
    public String category() {
        return category;
    }

    /** 高考省份 or 报考所在地 in its long form, or empty. */
    public String region() {
        return region;
    }

    public String schoolAttended() {
        return schoolAttended;
    }

    public String candidateNumber() {
        return candidateNumber;
    }

    public String registrationNumber() {
        return registrationNumber;
    }

    public String ticketNumber() {
        return ticketNumber;
    }

    public String phoneMasked() {
        return phoneMasked;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether a candidate has applied with it (R-43a). */
    public boolean isUsed() {
        return usedAt != null;
    }
}
