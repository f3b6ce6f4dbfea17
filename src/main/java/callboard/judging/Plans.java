package callboard.judging;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;

/** How exams are marked, where that is not as usual. */
@Repository
interface Plans {

    @Insert
    void add(JudgingPlan plan);

    @Update
    void save(JudgingPlan plan);

    @Query("where schoolId = :schoolId and examId = :examId")
    Optional<JudgingPlan> ofExam(long schoolId, long examId);

    /** Which scores may be given in an exam. */
    default ScoreRange range(long schoolId, long examId) {
        return ofExam(schoolId, examId).map(JudgingPlan::range).orElse(ScoreRange.USUAL);
    }
}
