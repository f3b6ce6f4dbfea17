package callboard.result;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;

/**
 * Takes rows until the end of the transaction, in both databases by updating them. What publications stand on gets a new
 * version, so that whoever read it before and saves it now is refused.
 */
@Repository
interface Holds {

    @Query("update Publication set number = number where schoolId = :schoolId and id = :id")
    int publication(long schoolId, long id);

    @Query("update JudgeMark set version = version + 1 where schoolId = :schoolId and examId = :examId")
    int marks(long schoolId, long examId);

    @Query("update Assignment set version = version + 1 where schoolId = :schoolId and examId = :examId")
    int judges(long schoolId, long examId);

    @Query("update Screening set version = version + 1 where schoolId = :schoolId and examId = :examId")
    int screenings(long schoolId, long examId);
}
