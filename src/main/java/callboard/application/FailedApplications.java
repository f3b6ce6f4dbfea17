package callboard.application;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;

/** The log of refused applications. */
@Repository
public interface FailedApplications {

    @Insert
    void add(FailedApplication failure);

    @Update
    void save(FailedApplication failure);

    @Query("where schoolId = :schoolId and ref = :ref")
    Optional<FailedApplication> byRef(long schoolId, String ref);

    /** The last of equal tries. */
    @Query("where schoolId = :schoolId and latestKey = :latestKey")
    Optional<FailedApplication> latest(long schoolId, String latestKey);
}
