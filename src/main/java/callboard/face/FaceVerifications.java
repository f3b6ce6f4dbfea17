package callboard.face;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whose face was verified. */
@Repository
public interface FaceVerifications {

    @Insert
    void add(FaceVerification verification);

    @Update
    void save(FaceVerification verification);

    @Find
    Optional<FaceVerification> byRef(String ref);

    /** The latest try of an account. */
    @Query("where accountId = :account order by id desc limit 1")
    Optional<FaceVerification> latest(long account);

    /** Every try of an account, the latest first. */
    @Query("where accountId = :account order by id desc")
    List<FaceVerification> of(long account);

    /** Tries of an account that it took back after that instant. */
    @Query("select count(own) from FaceVerification own where own.accountId = :account and own.state = WITHDRAWN"
            + " and own.decidedAt > :after")
    long countWithdrawn(long account, Instant after);

    /** All tries of an account. */
    @Query("delete from FaceVerification where accountId = :account")
    int forget(long account);

    /** Of which the captures are due; not while somebody looks at them a second time. */
    String CAPTURES_DUE = " from FaceVerification own where own.decidedAt < :before and own.frontKey <> ''"
            + " and not exists (select 1 from ManualReview review where review.decidedAt is null"
            + " and review.subjectRef = own.ref)";

    /** Decided before that instant and still with captures, the oldest first. */
    @Query("select own" + CAPTURES_DUE + " order by own.decidedAt, own.id")
    List<FaceVerification> withCaptures(Instant before, Limit limit);

    @Query("select count(own)" + CAPTURES_DUE)
    long countWithCaptures(Instant before);

    /** The files are removed by the caller. */
    @Query(
            "update FaceVerification set frontKey = '', secondKey = '', thirdKey = '', version = version + 1 where id = :id")
    int forgetCaptures(long id);
}
