package callboard.prompt;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;

/** The hours in which people looked into formal pools. */
@Repository
public interface PromptReadings {

    /** Notes it, once; returns 1 for the first time. */
    @Query("insert into PromptReading (readingKey, schoolId, subjectId, readAt)"
            + " values (:key, :schoolId, :subjectId, :now) on conflict do nothing")
    int begin(String key, long schoolId, long subjectId, Instant now);

    @Query("delete from PromptReading where schoolId = :schoolId and subjectId = :subjectId")
    int removeOf(long schoolId, long subjectId);
}
