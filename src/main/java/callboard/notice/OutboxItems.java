package callboard.notice;

import callboard.data.AcrossSchools;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What left the house, is about to, or never will. */
@Repository
public interface OutboxItems {

    @Insert
    void add(OutboxItem item);

    @Update
    void save(OutboxItem item);

    @AcrossSchools("the outbox is the platform's")
    @Find
    Optional<OutboxItem> byRef(String ref);

    @Find
    Optional<OutboxItem> byDedupeKey(String dedupeKey);

    @Find
    Optional<OutboxItem> byId(long id);

    /**
     * What may be tried now; codes first, because somebody waits for them.
     *
     * @param ordinary whether anything else than codes may
     */
    @AcrossSchools("one outbox for all")
    @Query("""
            select id from OutboxItem
            where state = WAITING and nextTryAt <= :now and leaseUntil <= :now
              and (confidential = true or :ordinary = true)
            order by confidential desc, nextTryAt, id limit 100
            """)
    List<Long> due(Instant now, boolean ordinary);

    /** Takes an item for one try; 0 if somebody else has it. */
    @AcrossSchools("one outbox for all")
    @Query("""
            update OutboxItem set leaseUntil = :until, version = version + 1
            where id = :id and state = WAITING and leaseUntil <= :now
            """)
    int claim(long id, Instant now, Instant until);

    /** Newest first, from {@code before} on downwards. */
    @AcrossSchools("the outbox is the platform's")
    @Query("""
            where cast(state as String) like :state and cast(channel as String) like :channel and id < :before
            order by id desc limit 51
            """)
    List<OutboxItem> page(String state, String channel, long before);

    /** What was sent to a person or to an address of his; for support, who knows it. */
    @AcrossSchools("support finds a candidate across schools")
    @Query("where accountId = :accountId or addressIndex = :index order by createdAt desc, id desc limit 50")
    List<OutboxItem> toPerson(long accountId, String index);

    @AcrossSchools("the outbox is the platform's")
    @Query("select count(*) from OutboxItem where state = FAILED and createdAt >= :since")
    long countFailed(Instant since);

    /** What a gateway did not take at least once and what still waits for it. */
    @AcrossSchools("the outbox is the platform's")
    @Query("select count(*) from OutboxItem where state = WAITING and tries > 0")
    long countStuck();
}
