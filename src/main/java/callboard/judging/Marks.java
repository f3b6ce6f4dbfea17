package callboard.judging;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What judges think of works. A change is a save: the row's version makes it compare-and-set. */
@Repository
interface Marks {

    @Insert
    void add(JudgeMark mark);

    @Update
    void save(JudgeMark mark);

    @Query("where schoolId = :schoolId and assignmentId = :assignmentId and takeId = :takeId")
    Optional<JudgeMark> of(long schoolId, long assignmentId, long takeId);

    @Query("where schoolId = :schoolId and assignmentId = :assignmentId order by id")
    List<JudgeMark> ofAssignment(long schoolId, long assignmentId);

    /** Every mark of an exam, drafts too. */
    @Query("where schoolId = :schoolId and examId = :examId order by id")
    List<JudgeMark> ofExam(long schoolId, long examId);

    /** The marks that count, of judges who are on the exam now; by judge. */
    @Query("select m.takeId, m.score from JudgeMark m join Assignment a"
            + " on a.schoolId = m.schoolId and a.id = m.assignmentId"
            + " where m.schoolId = :schoolId and m.examId = :examId and m.state = FINAL and a.endedAt is null"
            + " order by a.id, m.id")
    List<Given> counting(long schoolId, long examId);

    @Query("select count(*) from JudgeMark where schoolId = :schoolId and examId = :examId")
    long countOfExam(long schoolId, long examId);

    @Query("select count(*) from JudgeMark m where m.schoolId = :schoolId and m.assignmentId = :assignmentId"
            + " and m.state = FINAL")
    long finals(long schoolId, long assignmentId);

    @Query("select count(*) from JudgeMark m join Assignment a"
            + " on a.schoolId = m.schoolId and a.id = m.assignmentId"
            + " where m.schoolId = :schoolId and m.takeId = :takeId and m.state = FINAL and a.endedAt is null")
    long finalsOfTake(long schoolId, long takeId);

    @Query("select m.examId, count(*) from JudgeMark m"
            + " where m.schoolId = :schoolId and m.state = FINAL group by m.examId order by m.examId")
    List<Closed> counts(long schoolId);

    /** How many final marks an exam has. */
    record Closed(long examId, long marks) {}

    /** A score that one judge gave to one work. */
    record Given(long takeId, BigDecimal score) {}
}
