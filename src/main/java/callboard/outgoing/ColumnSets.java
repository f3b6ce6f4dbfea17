package callboard.outgoing;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** Saved choices of columns. */
@Repository
public interface ColumnSets {

    @Insert
    void add(ColumnSet set);

    @Update
    void save(ColumnSet set);

    @Delete
    void remove(ColumnSet set);

    @Query("where schoolId = :schoolId and ref = :ref")
    Optional<ColumnSet> byRef(long schoolId, String ref);

    @Query("where schoolId = :schoolId and kind = :kind order by name, id")
    List<ColumnSet> of(long schoolId, String kind);
}
