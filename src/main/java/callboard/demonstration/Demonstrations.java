package callboard.demonstration;

import callboard.data.AcrossSchools;
import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The demonstration videos of subjects. */
@Repository
public interface Demonstrations {

    @Insert
    void add(Demonstration demonstration);

    @Update
    void save(Demonstration demonstration);

    @Delete
    void remove(Demonstration demonstration);

    @Query("where schoolId = :schoolId and subjectId = :subjectId")
    Optional<Demonstration> ofSubject(long schoolId, long subjectId);

    @Query("where schoolId = :schoolId and subjectId in :subjects order by subjectId, id")
    List<Demonstration> ofSubjects(long schoolId, Collection<Long> subjects);

    @Query("from Demonstration d where d.schoolId = :schoolId and d.subjectId in"
            + " (select s.id from Subject s where s.schoolId = :schoolId and s.examId = :examId) order by d.subjectId")
    List<Demonstration> ofExam(long schoolId, long examId);

    /** Those whose video has still to be looked at, oldest first. */
    @AcrossSchools("videos of all schools are checked alike")
    @Query("where state in (RECEIVED, CHECKING) order by id")
    List<Demonstration> waiting(Limit limit);

    /** All that need this object; clones share one. */
    @AcrossSchools("an object is known by its key alone; who may see it is asked of its school")
    @Query("where originalKey = :key or videoKey = :key or posterKey = :key order by id")
    List<Demonstration> byObject(String key);
}
