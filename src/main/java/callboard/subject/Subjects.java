package callboard.subject;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The subjects of exams. */
@Repository
public interface Subjects {

    @Insert
    void add(Subject subject);

    @Update
    void save(Subject subject);

    @Delete
    void remove(Subject subject);

    /** In their order. */
    @Query("where schoolId = :schoolId and examId = :examId order by place, id")
    List<Subject> ofExam(long schoolId, long examId);

    /** Of several exams, each one's in their order. */
    @Query("where schoolId = :schoolId and examId in :examIds order by examId, place, id")
    List<Subject> ofExams(long schoolId, Collection<Long> examIds);

    @Query("where schoolId = :schoolId and examId = :examId and ref = :ref")
    Optional<Subject> byRef(long schoolId, long examId, String ref);

    @Query("where schoolId = :schoolId and id = :id")
    Optional<Subject> byId(long schoolId, long id);
}
