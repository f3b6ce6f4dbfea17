package callboard.appeal;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was asked for beside the evidence of appeals. */
@Repository
interface Supplements {

    @Insert
    void add(Supplement supplement);

    @Update
    void save(Supplement supplement);

    @Query("where accountId = :account and ref = :ref")
    Optional<Supplement> of(long account, String ref);

    @Query("where appealId = :appeal and ref = :ref")
    Optional<Supplement> ofAppeal(long appeal, String ref);

    /** In the order in which they were asked for. */
    @Query("where appealId = :appeal order by id")
    List<Supplement> ofAppeal(long appeal);

    /** All that an account was asked for, in that order. */
    @Query("where accountId = :account order by id")
    List<Supplement> all(long account);

    /** What an account is asked for now. */
    @Query("where accountId = :account and answerBy > :now and answeredAt is null order by answerBy, id limit 1")
    Optional<Supplement> open(long account, Instant now);
}
