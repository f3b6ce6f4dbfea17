package callboard.job;

import callboard.data.AcrossSchools;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Long work that waits, runs or is over. */
@Repository
public interface LongWorks {

    /** Asks for work; add it in the transaction of the act that wants it. See {@link LongWorkService#ask}. */
    @Insert
    void add(LongWork work);

    @Update
    void save(LongWork work);

    /** A person's own. */
    @Find
    Optional<LongWork> of(long ownerId, String ref);

    /** The one that is waiting or running, if any. */
    @Find
    Optional<LongWork> active(String activeKey);

    /** The latest about one thing, for the page of that thing. */
    @Query("where kind = :kind and subject = :subject order by createdAt desc, id desc limit 1")
    Optional<LongWork> latest(String kind, String subject);

    /** All about several things of one kind, the latest last. */
    @Query("where kind = :kind and subject in :subjects order by createdAt, id")
    List<LongWork> about(String kind, Collection<String> subjects);

    @AcrossSchools("nodes work for all schools")
    @Query("""
            where state in (WAITING, RUNNING) and leaseUntil <= :now
            order by createdAt, id limit 20
            """)
    List<LongWork> due(Instant now);

    /** Takes the lease if it is free. */
    @AcrossSchools("nodes work for all schools")
    @Query("""
            update LongWork set state = RUNNING, leaseOwner = :node, leaseUntil = :until,
              startedAt = coalesce(startedAt, :now)
            where id = :id and state in (WAITING, RUNNING) and leaseUntil <= :now
            """)
    int claim(long id, String node, Instant now, Instant until);

    /** Holds on to the lease; 0 if it is lost. */
    @AcrossSchools("nodes work for all schools")
    @Query("update LongWork set leaseUntil = :until where id = :id and leaseOwner = :node and state = RUNNING")
    int hold(long id, String node, Instant until);

    /** An embedded database has one process; what a lease says about another is about a dead one. */
    @AcrossSchools("nodes work for all schools")
    @Query("update LongWork set leaseUntil = :now where state = RUNNING")
    int releaseAll(Instant now);

    /** The operators' page: the latest of everybody. */
    @AcrossSchools("operators look after all schools")
    @Query("order by createdAt desc, id desc limit 50")
    List<LongWork> recent();

    @Find
    Optional<LongWork> byId(long id);
}
