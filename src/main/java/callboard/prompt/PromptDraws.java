package callboard.prompt;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Optional;

/** What was drawn. */
@Repository
public interface PromptDraws {

    @Query("where schoolId = :schoolId and drawKey = :key")
    Optional<PromptDraw> of(long schoolId, String key);

    /** Writes a draw down unless one of its key is there; returns 1 for the first. */
    @Query("insert into PromptDraw (drawKey, schoolId, subjectId, pool, seed, prompts, drawnAt)"
            + " values (:key, :schoolId, :subjectId, :pool, :seed, :prompts, :now) on conflict do nothing")
    int begin(String key, long schoolId, long subjectId, Pool pool, long seed, String prompts, Instant now);

    @Query("delete from PromptDraw where schoolId = :schoolId and subjectId = :subjectId")
    int removeOf(long schoolId, long subjectId);
}
