package callboard.filing;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;

/** How schools are named in their filings. */
@Repository
public interface SchoolFilings {

    @Insert
    void add(SchoolFiling filing);

    @Update
    void save(SchoolFiling filing);

    @Query("where schoolId = :schoolId")
    Optional<SchoolFiling> ofSchool(long schoolId);
}
