package callboard.demonstration;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who has seen how much of which video. */
@Repository
public interface DemonstrationWatches {

    @Insert
    void add(DemonstrationWatch watch);

    @Update
    void save(DemonstrationWatch watch);

    @Query("where schoolId = :schoolId and demonstrationId = :demonstrationId and accountId = :accountId")
    Optional<DemonstrationWatch> of(long schoolId, long demonstrationId, long accountId);

    @Query("where schoolId = :schoolId and demonstrationId in :demonstrations and accountId = :accountId order by id")
    List<DemonstrationWatch> ofAll(long schoolId, Collection<Long> demonstrations, long accountId);

    /** What this account watched of an exam. */
    @Query("delete from DemonstrationWatch w where w.schoolId = :schoolId and w.accountId = :accountId"
            + " and w.demonstrationId in (select d.id from Demonstration d join Subject s"
            + " on s.schoolId = d.schoolId and s.id = d.subjectId where s.schoolId = :schoolId and s.examId = :examId)")
    void forgetOf(long schoolId, long examId, long accountId);

    @Query("delete from DemonstrationWatch where schoolId = :schoolId and demonstrationId = :demonstrationId")
    void forget(long schoolId, long demonstrationId);
}
