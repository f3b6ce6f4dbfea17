package callboard.login;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** The counters of {@link LogInFailure}; changed by single statements, because many nodes count. */
@Repository
interface LogInFailures {

    @Query("where failureKey = :key")
    Optional<LogInFailure> of(String key);

    @Query("insert into LogInFailure (failureKey, failures, waitUntil) values (:key, 0, :now) on conflict do nothing")
    int begin(String key, Instant now);

    /** Counts a try before it is looked at, unless it has to wait. */
    @Query("update LogInFailure set failures = failures + 1 where failureKey = :key and waitUntil <= :now")
    int claim(String key, Instant now);

    @Query("update LogInFailure set failures = failures - 1, waitUntil = :now where failureKey = :key and failures > 0")
    int giveBack(String key, Instant now);

    @Query("update LogInFailure set waitUntil = :until where failureKey = :key and waitUntil < :until")
    int delay(String key, Instant until);

    /** Old failures and their waits. */
    @Query("delete from LogInFailure where waitUntil < :before")
    int forgetBefore(Instant before);

    @Query("delete from LogInFailure where failureKey = :key")
    int forget(String key);

    /** The latest end of a wait; empty where nobody has failed. */
    @Query("select max(waitUntil) from LogInFailure where failureKey in :keys")
    Optional<Instant> longest(Collection<String> keys);

    @Query("delete from LogInFailure where failureKey in :keys")
    int forgetAll(Collection<String> keys);
}
