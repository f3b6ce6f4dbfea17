package callboard.sitting;

import callboard.data.AcrossSchools;
import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The takes of candidates. A change of state is a save: the row's version makes it compare-and-set. */
@Repository
public interface Takes {

    @Insert
    void add(Take take);

    @Update
    void save(Take take);

    @Query("where schoolId = :schoolId and id = :id")
    Optional<Take> byId(long schoolId, long id);

    @Query("where schoolId = :schoolId and ref = :ref")
    Optional<Take> byRef(long schoolId, String ref);

    /** By subject and number. */
    @Query("where schoolId = :schoolId and sittingId = :sittingId order by subjectNumber, number")
    List<Take> ofSitting(long schoolId, long sittingId);

    @Query("where schoolId = :schoolId and sittingId = :sittingId and subjectNumber = :number order by number")
    List<Take> ofSubject(long schoolId, long sittingId, int number);

    @Query("where schoolId = :schoolId and sittingId = :sittingId and idempotencyKey = :key")
    Optional<Take> byKey(long schoolId, long sittingId, String key);

    /** The submitted takes of an entry, of every sitting, in the order of its subjects; what the screening looks at. */
    @Query("where schoolId = :schoolId and entryId = :entryId and seal.sealedKey is not null"
            + " order by subjectNumber, id")
    List<Take> sealed(long schoolId, long entryId);

    /** The submitted takes of an exam's entries. */
    @Query("where schoolId = :schoolId and examId = :examId and entryId is not null and seal.sealedKey is not null"
            + " order by id")
    List<Take> sealedOfExam(long schoolId, long examId);

    @AcrossSchools("a candidate's own take, wherever he is examined")
    @Query("where accountId = :accountId and ref = :ref")
    Optional<Take> of(long accountId, String ref);

    @AcrossSchools("all that one candidate submitted")
    @Query("where accountId = :accountId and seal.sealedKey is not null order by id desc")
    List<Take> sealedOf(long accountId);

    @AcrossSchools("a part that comes in names its upload alone")
    @Query("where copies.uploadId = :uploadId")
    Optional<Take> byUpload(String uploadId);

    @AcrossSchools("an object's address names the object alone")
    @Query("where copies.originalKey = :key or copies.playbackKey = :key or copies.posterKey = :key"
            + " or copies.sheetKey = :key")
    Optional<Take> byObject(String key);

    /** What the verification job has to look at, longest waiting first. */
    @AcrossSchools("the job that verifies recordings")
    @Query("select id from Take where state = STORED order by id")
    List<Long> stored(Limit limit);

    /** Nobody is shown what was recorded in a trial. */
    @AcrossSchools("the job that examines recordings")
    @Query("select id from Take where state = VERIFIED and entryId is not null order by id")
    List<Long> verified(Limit limit);

    /** Whose bytes are missing and whose time to be looked at has come; a trial's are waited for by nobody. */
    @AcrossSchools("the job that ends upload graces")
    @Query("where dueAt <= :now and entryId is not null order by dueAt, id")
    List<Take> due(Instant now, Limit limit);

    @Query("delete from Take where schoolId = :schoolId and sittingId = :sittingId")
    int removeOf(long schoolId, long sittingId);

    @AcrossSchools("jobs name a take by its id alone")
    @Query("where id = :id")
    Optional<Take> ofJob(long id);
}
