package callboard.face;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
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
}
