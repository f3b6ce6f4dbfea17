package callboard.judging;

import callboard.data.AcrossSchools;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** Who judges which exam, and how an exam is marked where that is not as usual. */
@Repository
interface Assignments {

    @Insert
    void add(Assignment assignment);

    @Update
    void save(Assignment assignment);

    /** Those of an exam, ended ones too, in the order in which they came. */
    @Query("where schoolId = :schoolId and examId = :examId order by id")
    List<Assignment> ofExam(long schoolId, long examId);

    @Query("where schoolId = :schoolId and examId = :examId and endedAt is null order by id")
    List<Assignment> active(long schoolId, long examId);

    @Query("where schoolId = :schoolId and examId = :examId and accountId = :accountId")
    Optional<Assignment> of(long schoolId, long examId, long accountId);

    @Query("where schoolId = :schoolId and examId = :examId and ref = :ref")
    Optional<Assignment> byRef(long schoolId, long examId, String ref);

    @AcrossSchools("a judge's own exams, at whatever school")
    @Query("where accountId = :accountId and endedAt is null order by id desc")
    List<Assignment> activeOf(long accountId);

    @AcrossSchools("a judge reaches his own exam by its name alone")
    @Query("where accountId = :accountId and ref = :ref and endedAt is null")
    Optional<Assignment> activeOf(long accountId, String ref);

    @Query("select a.examId, count(*) from Assignment a"
            + " where a.schoolId = :schoolId and a.endedAt is null group by a.examId order by a.examId")
    List<Judges> counts(long schoolId);

    @Insert
    void add(JudgingPlan plan);

    @Update
    void save(JudgingPlan plan);

    @Query("where schoolId = :schoolId and examId = :examId")
    Optional<JudgingPlan> plan(long schoolId, long examId);

    /** Which scores may be given in an exam. */
    default ScoreRange range(long schoolId, long examId) {
        return plan(schoolId, examId).map(JudgingPlan::range).orElse(ScoreRange.USUAL);
    }

    /** How many judges an exam has now. */
    record Judges(long examId, long judges) {}
}
