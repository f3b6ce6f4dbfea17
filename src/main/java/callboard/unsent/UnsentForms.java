package callboard.unsent;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The forms that are kept for their owners. */
@Repository
public interface UnsentForms {

    @Insert
    void add(UnsentForm form);

    @Delete
    void remove(UnsentForm form);

    @Find
    Optional<UnsentForm> of(long accountId, String ref);

    /** Latest first. */
    @Query("where accountId = :accountId and keptAt > :since order by keptAt desc, id desc")
    List<UnsentForm> ofAccount(long accountId, Instant since);

    @Query("where keptAt <= :until order by keptAt, id")
    List<UnsentForm> until(Instant until, Limit limit);
}
