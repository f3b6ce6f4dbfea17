package callboard.export;

import callboard.data.AcrossSchools;
import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was taken out of schools. */
@Repository
public interface ExportFiles {

    @Insert
    void add(ExportFile file);

    @Update
    void save(ExportFile file);

    @Query("where schoolId = :schoolId and ref = :ref")
    Optional<ExportFile> byRef(long schoolId, String ref);

    /** The latest of a school. */
    @Query("where schoolId = :schoolId order by id desc")
    List<ExportFile> ofSchool(long schoolId, Limit limit);

    @AcrossSchools("the job that removes what belongs to no row")
    @Query("select ref from ExportFile where ref in :refs and writtenAt is not null")
    List<String> written(Collection<String> refs);

    @AcrossSchools("the job that removes old files")
    @Query("select ref from ExportFile where expiresAt <= :now and expiresAt > :since order by expiresAt, id")
    List<String> expired(Instant now, Instant since);
}
