package callboard.school;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** The seasons of a school. */
@Repository
public interface Seasons {

    @Insert
    void add(Season season);

    @Update
    void save(Season season);

    /** Latest first. */
    @Query("where schoolId = :schoolId order by year desc, id")
    List<Season> ofSchool(long schoolId);

    /** As {@link #ofSchool} without the archived ones: what a desk offers. */
    @Query("where schoolId = :schoolId and archivedAt is null order by year desc, id")
    List<Season> offered(long schoolId);

    /** Out of the way, latest first. */
    @Query("where schoolId = :schoolId and archivedAt is not null order by year desc, id")
    List<Season> archived(long schoolId);

    @Query("where schoolId = :schoolId and ref = :ref")
    Optional<Season> byRef(long schoolId, String ref);

    @Query("where schoolId = :schoolId and id = :id")
    Optional<Season> byId(long schoolId, long id);

    /** Writes down that an officer has changed the roster by hand; what was read of the roster before is out of date. */
    @Query("update Season set rosterCorrections = rosterCorrections + 1 where schoolId = :schoolId and id = :id")
    int rosterCorrected(long schoolId, long id);

    /** The one the school works in, and the only one candidates apply in. */
    @Query("where schoolId = :schoolId and activeKey is not null")
    Optional<Season> current(long schoolId);
}
