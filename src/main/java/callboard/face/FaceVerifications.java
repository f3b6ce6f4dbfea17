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

    /** All tries of an account. */
    @Query("delete from FaceVerification where accountId = :account")
    int forget(long account);

    /** Decided before that instant and still with captures, the oldest first. */
    @Query("where decidedAt < :before and frontKey <> '' order by decidedAt, id")
    List<FaceVerification> withCaptures(Instant before, Limit limit);

    @Query("select count(*) from FaceVerification where decidedAt < :before and frontKey <> ''")
    long countWithCaptures(Instant before);

    /** The files are removed by the caller. */
    @Query(
            "update FaceVerification set frontKey = '', secondKey = '', thirdKey = '', version = version + 1 where id = :id")
    int forgetCaptures(long id);
}
