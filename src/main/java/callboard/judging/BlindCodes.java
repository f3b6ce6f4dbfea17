package callboard.judging;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The works of judges under their codes. */
@Repository
public interface BlindCodes {

    String LINES = "select b.code, b.place, b.subjectNumber, b.takeId, m.state, m.score, m.savedAt from BlindCode b"
            + " left join JudgeMark m on m.schoolId = b.schoolId and m.assignmentId = b.assignmentId"
            + " and m.takeId = b.takeId"
            + " where b.schoolId = :schoolId and b.assignmentId = :assignmentId and b.withdrawn = false";

    @Insert
    void add(BlindCode code);

    @Update
    void save(BlindCode code);

    /** All of a judge, withdrawn ones too, in his order. */
    @Query("where schoolId = :schoolId and assignmentId = :assignmentId order by place")
    List<BlindCode> ofAssignment(long schoolId, long assignmentId);

    @Query("where schoolId = :schoolId and assignmentId = :assignmentId and code = :code")
    Optional<BlindCode> byCode(long schoolId, long assignmentId, String code);

    @Query("where schoolId = :schoolId and assignmentId = :assignmentId and takeId = :takeId")
    Optional<BlindCode> ofTake(long schoolId, long assignmentId, long takeId);

    /** A page of a judge's works after this place. */
    @Query(LINES + " and b.place > :place order by b.place")
    List<Line> after(long schoolId, long assignmentId, int place, Limit limit);

    /** As {@link #after}, of those without a final mark. */
    @Query(LINES + " and b.place > :place and m.finalAt is null order by b.place")
    List<Line> openAfter(long schoolId, long assignmentId, int place, Limit limit);

    /** As {@link #after}, of those with a mark in this state. */
    @Query(LINES + " and b.place > :place and m.state = :state order by b.place")
    List<Line> inState(long schoolId, long assignmentId, JudgeMark.State state, int place, Limit limit);

    @Query("select count(b), count(m.finalAt), count(m.id) - count(m.finalAt) from BlindCode b"
            + " left join JudgeMark m on m.schoolId = b.schoolId and m.assignmentId = b.assignmentId"
            + " and m.takeId = b.takeId"
            + " where b.schoolId = :schoolId and b.assignmentId = :assignmentId and b.withdrawn = false")
    Tally tally(long schoolId, long assignmentId);

    /** A work as the judge's list shows it. */
    record Line(
            String code,
            int place,
            int subjectNumber,
            long takeId,
            JudgeMark.@Nullable State state,
            @Nullable BigDecimal score,
            @Nullable Instant savedAt) {

        /** The score for people; empty for none. */
        public String plain() {
            return score == null ? "" : ScoreRange.plain(score);
        }
    }

    /** How far a judge is: his works, those with a final mark, those with a draft. */
    record Tally(long works, long closed, long drafted) {

        public boolean isDone() {
            return works == closed;
        }
    }
}
