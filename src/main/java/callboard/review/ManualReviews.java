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

    /** What is undecided about a person, on either side of a dispute; second looks he does not know of, and what he only asks, do not count. */
    @Query("""
            select count(*) from ManualReview
            where (accountId = :account or otherAccountId = :account) and decidedAt is null and lookOf = 0
              and kind <> INQUIRY
            """)
    long countUndecidedOf(long account);

    /** Second looks at a person that nobody has come to yet. */
    @Query("where (accountId = :account or otherAccountId = :account) and lookOf <> 0 and decidedAt is null")
    List<ManualReview> looksAt(long account);

    /** Takes the name from the cases of somebody who closes his account; who decided what, and why, stays. */
    @Query("update ManualReview set title = '' where accountId = :account")
    int forgetName(long account);

    @Find
    Optional<ManualReview> byId(long id);

    /** The most urgent that wait or are held, in the order of the queue, as a view of it has them. */
    @Query("""
            where kind = :kind and decidedAt is null
              and (:view = '' or (:view = 'free' and heldUntil <= :now) or (:view = 'held' and heldUntil > :now and heldBy <> 0)
                or (:view = 'escalated' and escalated = true) or (:view = 'exam' and dueAt < :never))
            order by dueAt, openedAt, id
            """)
    List<ManualReview> undecided(CaseKind kind, String view, Instant now, Instant never, Limit limit);

    /**
     * As {@link #undecided} those that nobody holds and that this person may decide ({@link ReviewPolicy}).
     *
     * @param works whether he decides what is not escalated
     * @param admin whether he decides what is
     * @param dispute whether somebody who decided about either side is kept away
     */
    @Query("""
            select m from ManualReview m where m.kind = :kind and m.decidedAt is null and m.heldUntil <= :now
              and ((m.escalated = false and :works = true) or (m.escalated = true and :admin = true))
              and not exists (select 1 from Opinion o
                where (o.reviewId = m.id or o.reviewId = m.lookOf) and o.reviewerId = :person)
              and (:dispute = false or not exists (select 1 from Opinion p, ManualReview r
                where r.id = p.reviewId and p.reviewerId = :person and r.id <> m.id and r.kind <> INQUIRY
                  and (r.accountId = m.accountId or r.otherAccountId = m.accountId
                    or (m.otherAccountId <> 0
                      and (r.accountId = m.otherAccountId or r.otherAccountId = m.otherAccountId)))))
            order by m.dueAt, m.openedAt, m.id
            """)
    List<ManualReview> free(
            CaseKind kind, long person, boolean works, boolean admin, boolean dispute, Instant now, Limit limit);

    /** How many stand before a case. */
    @Query("""
            select count(*) from ManualReview where kind = :kind and decidedAt is null
              and (dueAt < :due or (dueAt = :due and (openedAt < :opened or (openedAt = :opened and id < :id))))
            """)
    long ahead(CaseKind kind, Instant due, Instant opened, long id);

    /** All that are undecided, by id: for whoever goes through them to see whose exam has moved. */
    @Query("where decidedAt is null and id > :after order by id")
    List<ManualReview> undecidedAfter(long after, Limit limit);

    @Query("update ManualReview set dueAt = :due where id = :id and decidedAt is null")
    int due(long id, Instant due);

    /** Second looks at a subject that nobody has come to yet. */
    @Query("where kind = :kind and subjectRef = :subjectRef and lookOf <> 0 and decidedAt is null")
    List<ManualReview> looks(CaseKind kind, String subjectRef);

    /** His cases, whatever became of them; no second looks, and not those where he is the other side. */
    @Query("where accountId = :account and lookOf = 0 order by id")
    List<ManualReview> casesOf(long account);

    /** The case about a subject, whatever became of it; no second look. */
    @Query(
            "select id from ManualReview where kind = :kind and subjectRef = :subjectRef and lookOf = 0 order by id desc")
    List<Long> about(CaseKind kind, String subjectRef);

    @Query("select min(openedAt) from ManualReview where kind = :kind and decidedAt is null")
    Optional<Instant> oldest(CaseKind kind);

    @Query(
            "select count(*) from ManualReview where kind = :kind and lookOf <> 0 and outcome is not null and decidedAt >= :since")
    long looked(CaseKind kind, Instant since);

    @Query(
            "select count(*) from ManualReview where kind = :kind and lookOf <> 0 and differs = true and decidedAt >= :since")
    long overturned(CaseKind kind, Instant since);

    /** When the last ones came and were decided. */
    @Query("select openedAt, decidedAt from ManualReview where kind = :kind and outcome is not null and lookOf = 0"
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

    /** From the holder's desk to rest, which {@link #wake} or that instant ends; whoever decides it at the same time has an older version. */
    @Query("""
            update ManualReview set heldBy = 0, heldUntil = :until, version = version + 1
            where id = :id and decidedAt is null and heldBy = :person and heldUntil > :now
            """)
    int park(long id, long person, Instant now, Instant until);

    @Query("""
            update ManualReview set heldUntil = :now, version = version + 1
            where activeKey = :activeKey and decidedAt is null and heldBy = 0 and heldUntil > :now
            """)
    int wake(String activeKey, Instant now);
}
