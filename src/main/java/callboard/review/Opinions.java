package callboard.review;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** What people decided. */
@Repository
interface Opinions {

    @Insert
    void add(Opinion opinion);

    /** In the order in which they were given. */
    @Query("where reviewId = :reviewId order by id")
    List<Opinion> of(long reviewId);

    /** Whether a person has an opinion on a case, or on the one it looks at again. */
    @Query("select count(*) from Opinion where reviewerId = :person and (reviewId = :reviewId or reviewId = :lookOf)")
    long by(long person, long reviewId, long lookOf);

    /** How often a person decided something else about either of two accounts; answers to questions decide nothing. */
    @Query("""
            select count(*) from Opinion o join ManualReview r on r.id = o.reviewId
            where o.reviewerId = :person and r.id <> :reviewId and r.kind <> INQUIRY
              and (r.accountId = :one or r.accountId = :other or r.otherAccountId = :one or r.otherAccountId = :other)
            """)
    long touched(long person, long reviewId, long one, long other);

    /** Who has decided how many cases of a desk since an instant, the busiest first. */
    @Query("""
            select o.reviewerName, count(*) from Opinion o join ManualReview r on r.id = o.reviewId
            where r.kind = :kind and o.givenAt >= :since
            group by o.reviewerId, o.reviewerName order by count(*) desc, o.reviewerName
            """)
    List<Share> since(CaseKind kind, Instant since);

    /** What one person decided. */
    record Share(String name, long cases) {}
}
