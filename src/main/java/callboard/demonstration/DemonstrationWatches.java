package callboard.demonstration;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who has seen how much of which video. */
@Repository
public interface DemonstrationWatches {

    @Insert
    void add(DemonstrationWatch watch);

    @Update
    void save(DemonstrationWatch watch);

    @Query("where schoolId = :schoolId and demonstrationId = :demonstrationId and accountId = :accountId")
    Optional<DemonstrationWatch> of(long schoolId, long demonstrationId, long accountId);

    @Query("where schoolId = :schoolId and demonstrationId in :demonstrations and accountId = :accountId order by id")
    List<DemonstrationWatch> ofAll(long schoolId, Collection<Long> demonstrations, long accountId);

    @Query("delete from DemonstrationWatch where schoolId = :schoolId and demonstrationId = :demonstrationId")
    void forget(long schoolId, long demonstrationId);
}
