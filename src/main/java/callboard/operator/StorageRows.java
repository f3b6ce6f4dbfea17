package callboard.operator;

import callboard.data.AcrossSchools;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;

/** What the database knows about the bytes in the store. */
@Repository
public interface StorageRows {

    /** Recordings that are here, and their originals' bytes. */
    @AcrossSchools("operators look after all schools")
    @Query("select count(*), coalesce(sum(t.seal.size), 0) from Take t where t.copies.storedAt is not null")
    Held takes();

    /** Things of one kind and their bytes. */
    record Held(long number, long bytes) {}

    @AcrossSchools("operators look after all schools")
    @Query("select count(*) from Take t where t.state in (SEALED, CORRUPT)")
    long awaited();

    /** What the next clean-up of the media store removes. */
    @AcrossSchools("operators look after all schools")
    @Query("select count(*) from DiscardedObject")
    long discarded();

    @AcrossSchools("operators look after all schools")
    @Query("select count(*) from ExportFile where expiresAt > :now and expiresAt <= :until")
    long expiring(Instant now, Instant until);
}
