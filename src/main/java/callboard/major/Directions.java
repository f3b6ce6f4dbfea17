package callboard.major;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** The directions of majors. */
@Repository
public interface Directions {

    @Insert
    void add(Direction direction);

    @Update
    void save(Direction direction);

    @Delete
    void remove(Direction direction);

    /** In the order candidates see. */
    @Query("where schoolId = :schoolId and majorId = :majorId order by place, id")
    List<Direction> ofMajor(long schoolId, long majorId);

    /** Of all majors of a season, each major's in order. */
    @Query("select d from Direction d join Major m on m.id = d.majorId and m.schoolId = d.schoolId"
            + " where d.schoolId = :schoolId and m.seasonId = :seasonId order by m.place, m.id, d.place, d.id")
    List<Direction> ofSeason(long schoolId, long seasonId);

    @Query("where schoolId = :schoolId and ref = :ref")
    Optional<Direction> byRef(long schoolId, String ref);

    @Query("where schoolId = :schoolId and id = :id")
    Optional<Direction> byId(long schoolId, long id);
}
