package callboard.prompt;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The prompts of both pools of subjects. */
@Repository
public interface Prompts {

    @Insert
    void add(Prompt prompt);

    @Insert
    void addAll(List<Prompt> prompts);

    @Update
    void save(Prompt prompt);

    @Delete
    void removeAll(List<Prompt> prompts);

    @Query("where schoolId = :schoolId and subjectId = :subjectId and ref = :ref")
    Optional<Prompt> byRef(long schoolId, long subjectId, String ref);

    /** All of a subject, drawn and retired ones too, each pool in its order. */
    @Query("where schoolId = :schoolId and subjectId = :subjectId order by pool, place, id")
    List<Prompt> ofSubject(long schoolId, long subjectId);

    /** As {@link #ofSubject}, of several subjects. */
    @Query("where schoolId = :schoolId and subjectId in :subjects order by subjectId, pool, place, id")
    List<Prompt> ofSubjects(long schoolId, Collection<Long> subjects);

    /** Those of one pool that were not retired, in their order. */
    @Query("where schoolId = :schoolId and subjectId = :subjectId and pool = :pool and retiredAt is null"
            + " order by place, id")
    List<Prompt> usable(long schoolId, long subjectId, Pool pool);

    /** Those of both pools that were retired. */
    @Query("where schoolId = :schoolId and subjectId = :subjectId and retiredAt is not null order by pool, place, id")
    List<Prompt> retired(long schoolId, long subjectId);

    @Query("where schoolId = :schoolId and subjectId = :subjectId and digest = :digest")
    Optional<Prompt> byDigest(long schoolId, long subjectId, String digest);

    /** What is in the pools of these subjects. */
    @Query("select p.subjectId, p.pool, count(p), sum(case when p.retiredAt is null then 1 else 0 end),"
            + " sum(case when p.drawn > 0 then 1 else 0 end), sum(p.drawn), max(p.place)"
            + " from Prompt p where p.schoolId = :schoolId and p.subjectId in :subjects"
            + " group by p.subjectId, p.pool order by p.subjectId, p.pool")
    List<Count> counts(long schoolId, Collection<Long> subjects);

    /**
     * One pool in numbers.
     *
     * @param all retired ones too
     * @param usable what can be drawn
     * @param exposed those that were drawn
     * @param draws how often, all together
     * @param last the highest place
     */
    record Count(long subjectId, Pool pool, long all, long usable, long exposed, long draws, int last) {}

    /** How many prompts of the mock can be drawn in the formal exam too, by another subject: within one they cannot be. */
    @Query("select count(m) from Prompt m where m.schoolId = :schoolId and m.subjectId in :subjects"
            + " and m.pool = MOCK and m.retiredAt is null and exists (select 1 from Prompt f"
            + " where f.schoolId = m.schoolId and f.subjectId in :subjects and f.pool = FORMAL"
            + " and f.retiredAt is null and f.digest = m.digest)")
    long overlapping(long schoolId, Collection<Long> subjects);

    /** What can be drawn, always in the same order. */
    @Query("select p.id from Prompt p where p.schoolId = :schoolId and p.subjectId = :subjectId and p.pool = :pool"
            + " and p.retiredAt is null order by p.id")
    List<Long> drawable(long schoolId, long subjectId, Pool pool);

    @Query("where schoolId = :schoolId and subjectId = :subjectId and id in :ids order by id")
    List<Prompt> byIds(long schoolId, long subjectId, Collection<Long> ids);

    /** Counts a draw. */
    @Query("update Prompt set drawn = drawn + 1 where schoolId = :schoolId and subjectId = :subjectId and id = :id")
    int expose(long schoolId, long subjectId, long id);

    /** Removes it, unless somebody has drawn it. */
    @Query("delete from Prompt where schoolId = :schoolId and id = :id and drawn = 0")
    int remove(long schoolId, long id);

    /** Holds a prompt that nobody has drawn until the transaction ends, so that nobody draws what is being changed. */
    @Query("update Prompt set drawn = drawn where schoolId = :schoolId and id = :id and drawn = 0")
    int holdUndrawn(long schoolId, long id);

    /** Changes nothing, and holds the exam until the transaction ends: its pools change one after the other. */
    @Query("update Exam set ruleVersion = ruleVersion where schoolId = :schoolId and id = :examId")
    int hold(long schoolId, long examId);
}
