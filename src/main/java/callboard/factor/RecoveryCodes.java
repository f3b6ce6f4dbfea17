package callboard.factor;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** The recovery codes that were made, as digests. */
@Repository
interface RecoveryCodes {

    @Insert
    void addAll(List<RecoveryCode> codes);

    /** Uses a code up; 0 if it is none of his or was used before. */
    @Query("update RecoveryCode set usedAt = :now where accountId = :accountId and codeHash = :hash and usedAt is null")
    int use(long accountId, String hash, Instant now);

    @Query("select count(*) from RecoveryCode where accountId = :accountId and usedAt is null")
    long left(long accountId);

    @Query("delete from RecoveryCode where accountId = :accountId")
    int remove(long accountId);
}
