package callboard.review;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The cases of the platform's desks. */
@Repository
interface ManualReviews {

    @Insert
    void add(ManualReview review);

    @Update
    void save(ManualReview review);

    @Find
    Optional<ManualReview> of(CaseKind kind, String ref);

    @Find
    Optional<ManualReview> byRef(String ref);

    @Find
    Optional<ManualReview> byActiveKey(String activeKey);

    /** What is undecided about a person, on either side of a dispute. */
    @Query("""
            select count(*) from ManualReview
            where (accountId = :account or otherAccountId = :account) and decidedAt is null
            """)
    long countUndecidedOf(long account);

    /** Takes the name from the cases of somebody who closes his account; who decided what, and why, stays. */
    @Query("update ManualReview set title = '' where accountId = :account")
    int forgetName(long account);

    /** The oldest that wait or are held; urgency is sorted by the caller. */
    @Query("where kind = :kind and decidedAt is null order by openedAt, id limit 500")
    List<ManualReview> undecided(CaseKind kind);

    /** When the last ones came and were decided. */
    @Query("select openedAt, decidedAt from ManualReview where kind = :kind and decidedAt is not null"
            + " order by decidedAt desc, id desc")
    List<Decided> decided(CaseKind kind, Limit limit);

    /** From its arrival to its decision. */
    record Decided(Instant openedAt, Instant decidedAt) {}

    @Query("select count(*) from ManualReview where kind = :kind and decidedAt is null")
    long countUndecided(CaseKind kind);

    @Query("select count(*) from ManualReview where kind = :kind and decidedAt is null and escalated = true")
    long countEscalated(CaseKind kind);

    /** Takes or prolongs the lease, if nobody else has it. */
    @Query("""
            update ManualReview set heldBy = :person, heldUntil = :until
            where id = :id and decidedAt is null and (heldUntil <= :now or heldBy = :person)
            """)
    int hold(long id, long person, Instant now, Instant until);

    @Query("""
            update ManualReview set heldBy = 0, heldUntil = :now
            where id = :id and decidedAt is null and heldBy = :person and heldUntil > :now
            """)
    int release(long id, long person, Instant now);
}
