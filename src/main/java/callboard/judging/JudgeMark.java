package callboard.judging;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one judge thinks of one work. A draft is his own and changes as often as he likes, with a score or without; a final one
 * has a score, counts, and stands until an officer sends it back to him. Whoever calls a verb has asked {@link MarkPolicy}.
 */
@Entity
@Table(name = "judge_mark")
public class JudgeMark {

    /** Where it stands; before there is a row, nothing was thought yet. */
    public enum State {
        DRAFT,
        FINAL
    }

    /**
     * What a judge writes down.
     *
     * @param score empty while he has not decided; not 0
     * @param remark for the school, never shown to the candidate
     * @param watchedSeconds how much of the recording he has played, as his browser says
     */
    public record Opinion(Optional<BigDecimal> score, String remark, int watchedSeconds) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "judge_mark_seq")
    @SequenceGenerator(name = "judge_mark_seq", sequenceName = "judge_mark_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long examId;

    @Column(updatable = false)
    long assignmentId;

    @Column(updatable = false)
    long takeId;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    BigDecimal score;

    String remark;

    int watchedSeconds;

    Instant savedAt;

    @Nullable
    Instant finalAt;

    @Version
    int version;

    protected JudgeMark() {}

    JudgeMark(Assignment assignment, BlindCode work, Opinion opinion, Instant now) {
        this.schoolId = assignment.schoolId();
        this.examId = assignment.examId();
        this.assignmentId = assignment.id();
        this.takeId = work.takeId();
        this.state = State.DRAFT;
        draft(opinion, now);
    }

    final void draft(Opinion opinion, Instant now) {
        require(State.DRAFT);
        score = opinion.score().orElse(null);
        remark = opinion.remark();
        watchedSeconds = Math.max(watchedSeconds, opinion.watchedSeconds());
        savedAt = now;
    }

    /** From now on it counts; without a score it cannot. */
    void close(Instant now) {
        require(State.DRAFT);
        if (score == null) {
            throw new IllegalStateException("A final mark has a score");
        }
        state = State.FINAL;
        finalAt = now;
    }

    /** Gives it back to the judge as a draft. */
    void reopen() {
        require(State.FINAL);
        state = State.DRAFT;
        finalAt = null;
    }

    private void require(State asked) {
        if (state != asked) {
            throw new IllegalStateException("Not with a mark that is " + state);
        }
    }

    public long takeId() {
        return takeId;
    }

    public long assignmentId() {
        return assignmentId;
    }

    public boolean isFinal() {
        return state == State.FINAL;
    }

    public Optional<BigDecimal> score() {
        return Optional.ofNullable(score);
    }

    /** The score for people; empty for none. */
    public String plain() {
        return score().map(ScoreRange::plain).orElse("");
    }

    public String remark() {
        return remark;
    }

    public int watchedSeconds() {
        return watchedSeconds;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Optional<Instant> finalAt() {
        return Optional.ofNullable(finalAt);
    }

    /** Counts every save, for a second page that must not overwrite the first. */
    public int version() {
        return version;
    }
}
