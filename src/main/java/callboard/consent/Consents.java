package callboard.consent;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** The ledger. */
@Repository
interface Consents {

    @Insert
    void add(Consent consent);

    /** Everything that a person agreed to, newest first. */
    @Query("where accountId = :account order by id desc")
    List<Consent> of(long account);

    /** How many people agreed to each version. */
    @Query("select kind, number, count(*) from Consent group by kind, number")
    List<Count> counts();

    /** People who agreed to a version. */
    record Count(ConsentKind kind, int number, long people) {}
}
