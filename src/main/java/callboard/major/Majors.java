package callboard.major;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** The majors of a season. */
@Repository
public interface Majors {

    @Insert
    void add(Major major);

    @Update
    void save(Major major);

    @Delete
    void remove(Major major);

    /** In the order candidates see. */
    @Query("where schoolId = :schoolId and seasonId = :seasonId order by place, id")
    List<Major> ofSeason(long schoolId, long seasonId);

    @Query("where schoolId = :schoolId and ref = :ref")
    Optional<Major> byRef(long schoolId, String ref);

    @Query("where schoolId = :schoolId and id = :id")
    Optional<Major> byId(long schoolId, long id);
}
