package callboard.exam;

import callboard.data.Ref;
import callboard.face.FacePolicy;
import callboard.major.Direction;
import callboard.major.Major;
import callboard.rules.Asker;
import callboard.school.Season;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One exam of a major (or direction) in one round. Born as a draft that only the school sees, it is scheduled, gets its terms,
 * subjects, texts and pledge, and is {@link #open opened} to candidates once its checklist allows. From then on its rules stand
 * still; from the first person in the formal room on they are frozen and change by incident only. It is kept.
 */
@Entity
@Table(name = "exam")
public class Exam {

    /** Whether candidates can see it; an archived one was never opened and leaves its place in the plan to another. */
    public enum State {
        DRAFT,
        OPEN,
        ARCHIVED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exam_seq")
    @SequenceGenerator(name = "exam_seq", sequenceName = "exam_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "season_id", updatable = false)
    Season season;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "major_id", updatable = false)
    Major major;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "direction_id", updatable = false)
    @Nullable
    Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Round round;

    @Column(updatable = false)
    String roundKey;

    @Nullable
    Instant opensAt;

    @Nullable
    Instant closesAt;

    @Nullable
    Instant applyFrom;

    @Nullable
    Instant applyUntil;

    @Nullable
    Instant lateCutOffAt;

    @Nullable
    Instant resultsAt;

    @Nullable
    Integer roomLimitMinutes;

    int graceSeconds;
    int uploadGraceHours;

    @Enumerated(EnumType.STRING)
    FacePolicy facePolicy;

    boolean mockRequired;
    boolean booking;
    String contact;

    @Enumerated(EnumType.STRING)
    State state;

    int ruleVersion;

    @Column(updatable = false)
    Instant createdAt;

    Instant savedAt;
    String savedBy;

    @Nullable
    Instant openedAt;

    @Nullable
    Long openedBy;

    /** Written by {@link Exams#entered} only, so that saving an exam that was read earlier cannot clear it. */
    @Column(updatable = false)
    @Nullable
    Instant firstEnteredAt;

    @Version
    int version;

    protected Exam() {}

    public Exam(
            Season season, Major major, Optional<Direction> direction, Round round, Asker.Person officer, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = season.schoolId();
        this.season = season;
        this.major = major;
        this.direction = direction.orElse(null);
        this.round = round;
        this.roundKey = roundKey(major, direction, round);
        this.state = State.DRAFT;
        this.contact = "";
        this.createdAt = now;
        schedule(ExamTimes.NONE);
        agree(RoomTerms.USUAL);
        saved(officer, now);
    }

    /** What makes an exam the only one of its kind. */
    public static String roundKey(Major major, Optional<Direction> direction, Round round) {
        return major.id() + ":" + direction.map(Direction::id).orElse(0L) + ":" + round;
    }

    public final void schedule(ExamTimes times) {
        mustBeDraft();
        opensAt = times.opensAt().orElse(null);
        closesAt = times.closesAt().orElse(null);
        applyFrom = times.applyFrom().orElse(null);
        applyUntil = times.applyUntil().orElse(null);
        lateCutOffAt = times.lateCutOffAt().orElse(null);
        resultsAt = times.resultsAt().orElse(null);
        ruleVersion++;
    }

    public final void agree(RoomTerms terms) {
        mustBeDraft();
        roomLimitMinutes = terms.limitMinutes().orElse(null);
        graceSeconds = terms.graceSeconds();
        uploadGraceHours = terms.uploadGraceHours();
        facePolicy = terms.facePolicy();
        mockRequired = terms.mockRequired();
        booking = terms.booking();
        ruleVersion++;
    }

    /** Its subjects changed: the rules are other ones, and two officers cannot do so at once. */
    public void subjectsChanged() {
        mustBeDraft();
        ruleVersion++;
    }

    /** When its results are expected binds nobody, so it may change at any time and is no new version of the rules. */
    public void expect(Optional<Instant> results) {
        resultsAt = results.orElse(null);
    }

    /** Whom a candidate reaches may change at any time, as all texts do. */
    public void reachedBy(String contact) {
        this.contact = contact;
    }

    /** Notes who saved it last, for the page's foot; the audit trail knows the rest. */
    public final void saved(Asker.Person officer, Instant now) {
        savedBy = officer.name();
        savedAt = now;
    }

    /** Shows it to candidates; whoever calls has asked {@link ExamPolicy#mayOpen}. */
    public void open(Asker.Person officer, Instant now) {
        mustBeDraft();
        state = State.OPEN;
        openedAt = now;
        openedBy = officer.account();
    }

    private void mustBeDraft() {
        if (state != State.DRAFT) {
            throw new IllegalStateException("The rules of an opened or archived exam stand still");
        }
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

    public Season season() {
        return season;
    }

    public Major major() {
        return major;
    }

    public Optional<Direction> direction() {
        return Optional.ofNullable(direction);
    }

    public Round round() {
        return round;
    }

    public ExamTimes times() {
        return new ExamTimes(
                Optional.ofNullable(opensAt),
                Optional.ofNullable(closesAt),
                Optional.ofNullable(applyFrom),
                Optional.ofNullable(applyUntil),
                Optional.ofNullable(lateCutOffAt),
                Optional.ofNullable(resultsAt));
    }

    public RoomTerms terms() {
        return new RoomTerms(
                Optional.ofNullable(roomLimitMinutes),
                graceSeconds,
                uploadGraceHours,
                facePolicy,
                mockRequired,
                booking);
    }

    public String contact() {
        return contact;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isArchived() {
        return state == State.ARCHIVED;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> firstEnteredAt() {
        return Optional.ofNullable(firstEnteredAt);
    }

    /** Counts every save, for forms that must not overwrite a colleague's. */
    public int version() {
        return version;
    }

    public int ruleVersion() {
        return ruleVersion;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedBy() {
        return savedBy;
    }

    /** Whether it examines this major and direction, the latter empty for a major without. */
    public boolean examines(long majorId, Optional<Long> directionId) {
        return major.id() == majorId && direction().map(Direction::id).equals(directionId);
    }
}
