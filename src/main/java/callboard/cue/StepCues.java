package callboard.cue;

import callboard.data.AcrossSchools;
import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The sounds of guided steps. */
@Repository
public interface StepCues {

    @Insert
    void add(StepCue cue);

    @Update
    void save(StepCue cue);

    @Delete
    void remove(StepCue cue);

    @Query("where schoolId = :schoolId and stepId = :stepId")
    Optional<StepCue> ofStep(long schoolId, long stepId);

    @Query("where schoolId = :schoolId and stepId in :steps order by stepId, id")
    List<StepCue> ofSteps(long schoolId, Collection<Long> steps);

    @Query("where schoolId = :schoolId and subjectId in :subjects order by subjectId, stepId, id")
    List<StepCue> ofSubjects(long schoolId, Collection<Long> subjects);

    /** Those that have still to be looked at, oldest first. */
    @AcrossSchools("sounds of all schools are checked alike")
    @Query("where state in (RECEIVED, CHECKING) order by id")
    List<StepCue> waiting(Limit limit);

    /** All that need this object; clones share one. */
    @AcrossSchools("an object is known by its key alone; who may hear it is asked of its school")
    @Query("where originalKey = :key or soundKey = :key order by id")
    List<StepCue> byObject(String key);
}
