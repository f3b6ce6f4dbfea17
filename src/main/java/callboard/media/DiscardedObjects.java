package callboard.media;

import callboard.data.AcrossSchools;
import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** What waits to be removed from the store. */
@Repository
interface DiscardedObjects {

    @Insert
    void add(DiscardedObject object);

    @Delete
    void remove(DiscardedObject object);

    @AcrossSchools("files are removed for all schools alike")
    @Query("where discardedAt <= :until order by discardedAt, id")
    List<DiscardedObject> until(Instant until, Limit limit);
}
