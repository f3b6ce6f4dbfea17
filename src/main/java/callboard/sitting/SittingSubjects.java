package callboard.sitting;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The subjects of sittings. */
@Repository
interface SittingSubjects {

    @Insert
    void add(SittingSubject subject);

    @Update
    void save(SittingSubject subject);

    /** Waits for whoever counts or seals just now; returns 1, or 0 where there is no such subject. Read it afterwards. */
    @Query("update SittingSubject set turns = turns + 1"
            + " where schoolId = :schoolId and sittingId = :sittingId and number = :number")
    int lock(long schoolId, long sittingId, int number);

    /** Submits the subject, once, and holds its lock from then on; returns 1 for the one who did. */
    @Query("update SittingSubject set submittedAt = :now, turns = turns + 1"
            + " where schoolId = :schoolId and sittingId = :sittingId and number = :number and submittedAt is null")
    int submit(long schoolId, long sittingId, int number, Instant now);

    @Query("where schoolId = :schoolId and sittingId = :sittingId and number = :number")
    Optional<SittingSubject> byNumber(long schoolId, long sittingId, int number);

    @Query("delete from SittingSubject where schoolId = :schoolId and sittingId = :sittingId")
    int removeOf(long schoolId, long sittingId);

    @Query("where schoolId = :schoolId and sittingId = :sittingId order by number")
    List<SittingSubject> ofSitting(long schoolId, long sittingId);
}
