package callboard.entry;

import callboard.data.AcrossSchools;
import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The walks of officers through the candidate's pages. */
@Repository
public interface Trials {

    @Insert
    void add(Trial trial);

    @Update
    void save(Trial trial);

    @Query("where schoolId = :schoolId and id = :id")
    Optional<Trial> byId(long schoolId, long id);

    @Query("where schoolId = :schoolId and activeKey = :activeKey")
    Optional<Trial> active(long schoolId, String activeKey);

    /** All of an exam. */
    @Query("where schoolId = :schoolId and examId = :examId order by id")
    List<Trial> ofExam(long schoolId, long examId);

    @AcrossSchools("an officer's own trial, at whichever of his schools")
    @Query("where accountId = :accountId and ref = :ref")
    Optional<Trial> of(long accountId, String ref);

    @AcrossSchools("an officer's own trials, at whichever of his schools")
    @Query("where accountId = :accountId order by id desc")
    List<Trial> of(long accountId);

    @AcrossSchools("the job that deletes trials")
    @Query("where startedAt <= :until order by startedAt, id")
    List<Trial> startedUntil(Instant until, Limit limit);

    @Query("delete from Trial where schoolId = :schoolId and id = :id")
    int remove(long schoolId, long id);
}
