package callboard.application;

import callboard.data.Ref;
import callboard.roster.RosterMatch.Refusal;
import callboard.school.Season;
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
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One refused try to apply. The candidate read one of three sentences; this row says to the school alone what
 * differs, masked. Only the last of equal tries is listed, with their number. It is settled by an officer, who corrects the
 * roster and tells the candidate, or writes down why nothing is to be done. It is never deleted.
 */
@Entity
@Table(name = "failed_application")
public class FailedApplication {

    private static final int NUMBER_LENGTH = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "failed_application_seq")
    @SequenceGenerator(name = "failed_application_seq", sequenceName = "failed_application_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long seasonId;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    @Nullable
    Long examId;

    @Column(updatable = false)
    @Nullable
    Long applicantId;

    @Nullable
    String latestKey;

    @Column(updatable = false)
    int tries;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Refusal refusal;

    @Column(updatable = false)
    String candidate;

    @Column(updatable = false)
    String asked;

    @Embedded
    ShownDocument document;

    @Column(updatable = false)
    String differences;

    @Column(updatable = false)
    Instant failedAt;

    @Nullable
    Instant toldAt;

    @Nullable
    Instant settledAt;

    String settledBy;

    String settlement;

    @Version
    int version;

    protected FailedApplication() {}

    /**
     * A refused try.
     *
     * @param tries how many equal ones there are with this one
     */
    FailedApplication(Season season, Candidate candidate, Attempt attempt, int tries, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = season.schoolId();
        this.seasonId = season.id();
        this.accountId = candidate.account();
        this.candidate = candidate.name();
        this.document = candidate.document();
        this.examId = attempt.examId().orElse(null);
        this.applicantId = attempt.applicantId().orElse(null);
        this.refusal = attempt.refusal();
        this.asked = attempt.asked();
        this.differences = Differences.write(attempt.differences());
        this.latestKey = key(season, candidate, attempt);
        this.tries = tries;
        this.failedAt = now;
        this.settledBy = "";
        this.settlement = "";
    }

    /** What makes two tries equal. */
    static String key(Season season, Candidate candidate, Attempt attempt) {
        return season.id() + ":" + candidate.account() + ":" + attempt.refusal() + ":"
                + attempt.examId().orElse(0L);
    }

    /** A later, equal try takes its place in the list. */
    void supersede() {
        latestKey = null;
    }

    /** The candidate was told that he can apply again. */
    void tell(String officer, Instant now) {
        toldAt = now;
        settledAt = now;
        settledBy = officer;
    }

    /** Nothing is to be done, for this reason. */
    void leave(String reason, String officer, Instant now) {
        settlement = reason;
        settledAt = now;
        settledBy = officer;
    }

    /** The number both sides quote on the phone: {@code F-7K2M09QF}. */
    public String number() {
        return "F-" + ref.substring(0, NUMBER_LENGTH).toUpperCase(Locale.ROOT);
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

    public long accountId() {
        return accountId;
    }

    /** The roster row it was compared with, if one was found. */
    public Optional<Long> applicantId() {
        return Optional.ofNullable(applicantId);
    }

    public int tries() {
        return tries;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** The certified name. */
    public String candidate() {
        return candidate;
    }

    /** Major and round he asked for, empty where he only asked what is registered under his document. */
    public String asked() {
        return asked;
    }

    public ShownDocument document() {
        return document;
    }

    /** What differs, masked. */
    public Differences differences() {
        return Differences.read(differences);
    }

    public Instant failedAt() {
        return failedAt;
    }

    public Optional<Instant> toldAt() {
        return Optional.ofNullable(toldAt);
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    public String settledBy() {
        return settledBy;
    }

    public String settlement() {
        return settlement;
    }
}
