package callboard.entry;

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

/** Candidates' records for exams. Whoever changes one saves it through {@link Standings}, which writes its state down too. */
@Repository
public interface Entries {

    @Insert
    void add(Entry entry);

    @Update
    void save(Entry entry);

    @Query("where schoolId = :schoolId and id = :id")
    Optional<Entry> byId(long schoolId, long id);

    @Query("where schoolId = :schoolId and ref = :ref")
    Optional<Entry> byRef(long schoolId, String ref);

    @Query("where schoolId = :schoolId and examId = :examId and accountId = :accountId")
    Optional<Entry> ofCandidate(long schoolId, long examId, long accountId);

    @AcrossSchools("a candidate's own entry, wherever he applied")
    @Query("where accountId = :accountId and ref = :ref")
    Optional<Entry> of(long accountId, String ref);

    @AcrossSchools("all entries of one candidate")
    @Query("where accountId = :accountId order by id desc")
    List<Entry> of(long accountId);

    @Query("select count(e) from Entry e where e.schoolId = :schoolId and e.applicantId = :applicantId")
    long countOfApplicant(long schoolId, long applicantId);

    /** The withdrawn ones made under some roster rows. */
    @Query("where schoolId = :schoolId and applicantId in :applicantIds and withdrawnAt is not null order by id")
    List<Entry> withdrawn(long schoolId, Collection<Long> applicantIds);

    /** Whose state time alone has changed by now, longest ago first. */
    @AcrossSchools("the job that writes states down")
    @Query("where dueAt <= :now order by dueAt, id")
    List<Entry> due(Instant now, Limit limit);
}
