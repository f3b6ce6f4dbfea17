package callboard.face;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
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

    @Query("where accountId = :account order by id")
    List<FaceVerification> of(long account);

    /** All tries of an account. */
    @Query("delete from FaceVerification where accountId = :account")
    int forget(long account);

    /** The latest try of an account. */
    @Query("where accountId = :account order by id desc limit 1")
    Optional<FaceVerification> latest(long account);
}
