package callboard.signature;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Optional;

/** Signatures under pledges. */
@Repository
public interface PledgeSignatures {

    @Insert
    void add(PledgeSignature signature);

    @Query("where schoolId = :schoolId and entryId = :entryId and number = :number")
    Optional<PledgeSignature> of(long schoolId, long entryId, int number);
}
