package callboard.changeset;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** The sheaves of change sets, in the order in which they were written. */
@Repository
interface Sheaves {

    @Insert
    void add(Sheaf sheaf);

    @Query("delete from Sheaf where schoolId = :schoolId and importId = :importId")
    int removeOf(long schoolId, long importId);

    /** The next ones of a kind; afterId 0 for the first. */
    @Query("""
            where schoolId = :schoolId and importId = :importId and kind = :kind and id > :afterId
            order by schoolId, importId, kind, id
            """)
    List<Sheaf> behind(long schoolId, long importId, LineKind kind, long afterId, Limit limit);

    @Query("where schoolId = :schoolId and importId = :importId and id in :ids order by id")
    List<Sheaf> ofIds(long schoolId, long importId, List<Long> ids);
}
