package callboard.login;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** The codes that were sent, and how often. */
@Repository
interface VerificationCodes {

    @Insert
    void add(VerificationCode code);

    @Query("where addressIndex = :address and purpose = :purpose order by createdAt desc, id desc")
    List<VerificationCode> latest(String address, CodePurpose purpose, Limit limit);

    @Query("select count(*) from VerificationCode where addressIndex = :address and createdAt > :since")
    long sentSince(String address, Instant since);

    /** As {@link #sentSince} for everything that a network asked for. */
    @Query("select count(*) from VerificationCode where place = :place and place <> '' and createdAt > :since")
    long sentFrom(String place, Instant since);

    /** As {@link #sentSince} for everything that a browser asked for. */
    @Query("select count(*) from VerificationCode where device = :device and device <> '' and createdAt > :since")
    long sentByDevice(String device, Instant since);

    @Query("delete from VerificationCode where createdAt < :before")
    int forget(Instant before);

    @Query("delete from CodeAddress where lastSentAt < :before")
    int forgetAddresses(Instant before);

    @Query("update VerificationCode set tries = tries + 1 where id = :id and tries < :most")
    int countTry(long id, int most);

    @Query("update VerificationCode set usedAt = :now where id = :id and usedAt is null")
    int use(long id, Instant now);

    /** 1 for whoever is first of all with it. */
    @Query("insert into CodeAddress (addressIndex, lastSentAt) values (:address, :now) on conflict do nothing")
    int begin(String address, Instant now);

    @Query("update CodeAddress set lastSentAt = :now where addressIndex = :address and lastSentAt <= :before")
    int claim(String address, Instant now, Instant before);
}
