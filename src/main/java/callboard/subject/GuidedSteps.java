package callboard.subject;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** The steps of guided subjects. */
@Repository
public interface GuidedSteps {

    @Insert
    void add(GuidedStep step);

    @Update
    void save(GuidedStep step);

    @Delete
    void remove(GuidedStep step);

    /** In their order. */
    @Query("where schoolId = :schoolId and subjectId = :subjectId order by place, id")
    List<GuidedStep> ofSubject(long schoolId, long subjectId);

    /** Of all subjects of an exam, each subject's in their order. */
    @Query("from GuidedStep g where g.schoolId = :schoolId and g.subjectId in"
            + " (select s.id from Subject s where s.schoolId = :schoolId and s.examId = :examId)"
            + " order by g.subjectId, g.place, g.id")
    List<GuidedStep> ofExam(long schoolId, long examId);

    /** Of several subjects, each subject's in their order. */
    @Query("where schoolId = :schoolId and subjectId in :subjects order by subjectId, place, id")
    List<GuidedStep> ofSubjects(long schoolId, List<Long> subjects);

    @Query("where schoolId = :schoolId and subjectId = :subjectId and ref = :ref")
    Optional<GuidedStep> byRef(long schoolId, long subjectId, String ref);
}
