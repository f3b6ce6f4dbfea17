package callboard.account;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where people are signed in. */
@Repository
public interface SignIns {

    @Insert
    void add(SignIn signIn);

    @Update
    void save(SignIn signIn);

    /** The sign-in of a token with its account, in one look. */
    @Query(
            "select s, a from SignIn s join Account a on a.id = s.accountId where s.tokenHash = :hash and s.endedAt is null")
    Optional<Found> byToken(String hash);

    @Query("update SignIn set lastUsedAt = :now where id = :id and lastUsedAt < :now")
    int note(long id, Instant now);

    @Query("update SignIn set endedAt = :now where accountId = :accountId and endedAt is null and id <> :except")
    int endOthers(long accountId, long except, Instant now);

    /** In how many sign-ins a browser was seen; one that never got past the second step made no acquaintance. */
    @Query("""
            select count(*) from SignIn
            where accountId = :accountId and deviceKey = :device and deviceKey <> '' and factor <> WAITING
            """)
    long known(long accountId, String device);

    /** As {@link #known(long, String)} for whoever it was. */
    @Query("select count(*) from SignIn where deviceKey = :device and deviceKey <> '' and factor <> WAITING")
    long known(String device);

    /** The browsers it was seen in, as {@link #known} counts them. */
    @Query("""
            select distinct deviceKey from SignIn
            where accountId = :accountId and deviceKey <> '' and factor <> WAITING
            """)
    List<String> devices(long accountId);

    /** How many accounts were seen in these browsers, as {@link #known} counts them. */
    @Query("select count(distinct accountId) from SignIn where deviceKey in :devices and factor <> WAITING")
    long accounts(List<String> devices);

    /** After a person gave up his second factor, none of his sign-ins has passed it. */
    @Query("update SignIn set factor = NONE where accountId = :accountId and factor = PASSED")
    int forgetFactor(long accountId);

    @Query("where accountId = :accountId and endedAt is null and factor <> WAITING order by lastUsedAt desc, id desc")
    List<SignIn> of(long accountId);

    /** Every sign-in of somebody who closes his account, with the browsers it names. */
    @Query("delete from SignIn where accountId = :accountId")
    int forget(long accountId);

    @Find
    Optional<SignIn> of(long accountId, String ref);

    /** When each of these people last used the product. */
    @Query("""
            select accountId, max(lastUsedAt) from SignIn
            where accountId in :accounts and factor <> WAITING group by accountId
            """)
    List<Used> lastUsed(List<Long> accounts);

    /** An account's last use. */
    record Used(long accountId, Instant lastUsedAt) {}

    /** A sign-in and whose it is. */
    record Found(SignIn signIn, Account account) {}
}
