package callboard.sitting;

import callboard.data.AcrossSchools;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** The stays in rooms. */
@Repository
public interface Sittings {

    @Insert
    void add(Sitting sitting);

    @Update
    void save(Sitting sitting);

    @Query("where schoolId = :schoolId and id = :id")
    Optional<Sitting> byId(long schoolId, long id);

    /** The sittings of an entry, the first chance first. */
    @Query("where schoolId = :schoolId and entryId = :entryId order by id")
    List<Sitting> ofEntry(long schoolId, long entryId);

    @Query("where schoolId = :schoolId and trialId = :trialId")
    Optional<Sitting> ofTrial(long schoolId, long trialId);

    @Query("delete from Sitting where schoolId = :schoolId and id = :id")
    int remove(long schoolId, long id);

    @Query("where schoolId = :schoolId and activeKey = :activeKey")
    Optional<Sitting> active(long schoolId, String activeKey);

    @AcrossSchools("a candidate's own sitting, wherever he is examined")
    @Query("where accountId = :accountId and ref = :ref")
    Optional<Sitting> of(long accountId, String ref);
}
