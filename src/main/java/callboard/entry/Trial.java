package callboard.entry;

import callboard.config.Clock;
import callboard.data.Ref;
import callboard.exam.Exam;
import callboard.face.FaceStanding;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * An officer walks through what a candidate will see of an exam, at a time of his choice (试考, R-41). It keeps the facts of an
 * entry and lends them to one that no database knows ({@link #entry}), so that the same rules answer, and no list, count or
 * export can hold it. Whatever is done before the room counts as done, but the notice, which is part of the walk. There is one
 * of an officer and an exam at a time; it is over when the exam's rules change, and deleted with its files after a day.
 */
@Entity
@Table(name = "trial")
public class Trial {

    /** How long it is kept. */
    public static final Duration LIFE = Duration.ofHours(24);

    /** Signs whatever version of the pledge the school may write meanwhile: the walk does not lead there. */
    private static final int EVERY_VERSION = Integer.MAX_VALUE;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trial_seq")
    @SequenceGenerator(name = "trial_seq", sequenceName = "trial_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long examId;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    String activeKey;

    @Column(updatable = false)
    long aheadMs;

    @Column(updatable = false)
    Instant startedAt;

    @Column(updatable = false)
    int examVersion;

    @Embedded
    EntrySteps steps;

    @Embedded
    EntryRoom room;

    @Version
    int version;

    protected Trial() {}

    /**
     * A fresh one.
     *
     * @param subjects how many of the exam's subjects can be sat, at least 1
     * @param pretended what time it is for it when it is {@code now} for everybody else
     */
    public Trial(Exam exam, long officer, int subjects, Instant pretended, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = exam.schoolId();
        this.examId = exam.id();
        this.accountId = officer;
        this.activeKey = activeKey(exam.id(), officer);
        this.aheadMs = Duration.between(now, pretended).toMillis();
        this.startedAt = now;
        this.examVersion = exam.ruleVersion();
        this.steps = new EntrySteps();
        this.room = new EntryRoom(subjects);
        steps.pledgeVersion = EVERY_VERSION;
        steps.pledgeSignedAt = pretended;
        steps.bookedAt = pretended;
        steps.mocks = 1;
        steps.mockedAt = pretended;
        steps.faceStanding = FaceStanding.VERIFIED;
    }

    /** What makes it the only live one of an officer and an exam. */
    public static String activeKey(long examId, long officer) {
        return examId + ":" + officer;
    }

    /** It pretends to have booked this session. */
    public void book(long slot, Window session) {
        steps.book(slot, session, now(startedAt));
    }

    /** An entry with these facts, which is stored nowhere; a change of it is one of this trial. */
    public Entry entry() {
        Entry entry = new Entry();
        entry.trial = this;
        entry.ref = ref;
        entry.schoolId = schoolId;
        entry.examId = examId;
        entry.accountId = accountId;
        entry.appliedAt = now(startedAt);
        entry.withdrawal = "";
        entry.factor = BigDecimal.ONE;
        entry.state = EntryState.APPLIED;
        entry.stateWrittenAt = now(startedAt);
        entry.steps = steps;
        entry.room = room;
        return entry;
    }

    /** What time it is for it, when for everybody else it is that. */
    public Instant now(Instant now) {
        return now.plusMillis(aheadMs);
    }

    /** What time it is for it. */
    public Instant now(Clock clock) {
        return now(clock.now());
    }

    /** How far its clock is ahead of the server's; negative where it is behind. */
    public Duration ahead() {
        return Duration.ofMillis(aheadMs);
    }

    /** Whether it can be walked through: the exam still has the rules it was started with. */
    public boolean isLive(Exam exam) {
        return examVersion == exam.ruleVersion();
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

    public long examId() {
        return examId;
    }

    /** The officer's. */
    public long accountId() {
        return accountId;
    }

    /** When it began, in everybody's time. */
    public Instant startedAt() {
        return startedAt;
    }

    /** When it is deleted, in everybody's time. */
    public Instant deletedAt() {
        return startedAt.plus(LIFE);
    }
}
