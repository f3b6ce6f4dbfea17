package callboard.room;

import callboard.data.AcrossSchools;
import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** The checks of candidates' devices. */
@Repository
public interface DeviceChecks {

    @Insert
    void add(DeviceCheck check);

    @Insert
    void add(DeviceSample sample);

    /** Those of an entry, the newest first. */
    @Query("where schoolId = :schoolId and entryId = :entryId order by id desc")
    List<DeviceCheck> ofEntry(long schoolId, long entryId, Limit limit);

    @AcrossSchools("an account belongs to no school")
    @Query("select count(s) from DeviceSample s where s.accountId = :accountId and s.sentAt > :since")
    long countSamples(long accountId, Instant since);

    @AcrossSchools("an account belongs to no school")
    @Query("delete from DeviceSample where accountId = :accountId")
    int removeSamples(long accountId);
}
