package callboard.review;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** What people decided. */
@Repository
interface Opinions {

    @Insert
    void add(Opinion opinion);

    /** In the order in which they were given. */
    @Query("where reviewId = :reviewId order by id")
    List<Opinion> of(long reviewId);

    /** How often a person decided something else about either of two accounts. */
    @Query("""
            select count(*) from Opinion o join ManualReview r on r.id = o.reviewId
            where o.reviewerId = :person and r.id <> :reviewId
              and (r.accountId = :one or r.accountId = :other or r.otherAccountId = :one or r.otherAccountId = :other)
            """)
    long touched(long person, long reviewId, long one, long other);
}
