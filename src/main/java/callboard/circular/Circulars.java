package callboard.circular;

import callboard.account.Account;
import callboard.data.AcrossSchools;
import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Circulars and who is on their lists. */
@Repository
public interface Circulars {

    @Insert
    void add(Circular circular);

    @Update
    void save(Circular circular);

    @Insert
    void addAll(List<CircularReceiver> receivers);

    /** Of a school, or of the platform (0). */
    @Find
    Optional<Circular> byRef(long schoolId, String ref);

    @AcrossSchools("the job that sends them")
    @Query("where ref = :ref")
    Optional<Circular> byRef(String ref);

    /** Newest first. */
    @Query("where schoolId = :schoolId order by id desc")
    List<Circular> page(long schoolId, Limit limit);

    @Query("select r, a from CircularReceiver r join Account a on a.id = r.accountId"
            + " where r.circularId = :circular and r.id > :after order by r.id")
    List<Receiver> receivers(long circular, long after, Limit limit);

    String UNSENT = " where confirmedAt is null and createdAt < :before";

    /** Those that nobody sent, the oldest first. */
    @AcrossSchools("texts that were never sent go after their days, whoever wrote them")
    @Query("select id from Circular" + UNSENT + " order by createdAt, id")
    List<Long> unsent(Instant before, Limit limit);

    @AcrossSchools("texts that were never sent go after their days, whoever wrote them")
    @Query("select count(*) from Circular" + UNSENT)
    long countUnsent(Instant before);

    @Query("delete from CircularReceiver where circularId in :circulars")
    int forgetReceivers(Collection<Long> circulars);

    /** Returns fewer than were named if one was sent meanwhile. */
    @AcrossSchools("the caller found them in their office")
    @Query("delete from Circular where id in :circulars and confirmedAt is null")
    int forget(Collection<Long> circulars);

    /** Those who are still to be told. */
    @Query("select r, a from CircularReceiver r join Account a on a.id = r.accountId"
            + " where r.circularId = :circular and r.toldAt is null order by r.id")
    List<Receiver> untold(long circular, Limit limit);

    @Query("select count(*) from CircularReceiver where circularId = :circular and toldAt is not null")
    long countTold(long circular);

    @Query("select count(*) from CircularReceiver r join Account a on a.id = r.accountId"
            + " where r.circularId = :circular and a.loginMasked like '%@%'")
    long countMails(long circular);

    @Query("update CircularReceiver set toldAt = :now where id in :ids")
    int told(Collection<Long> ids, Instant now);

    /** The administrators of all schools that are not suspended (0), or everybody with a role at one. */
    @AcrossSchools("the platform writes to its schools")
    @Query("select distinct g.accountId from Grant g join School s on s.id = g.schoolId"
            + " where g.endedAt is null and g.suspendedAt is null and (s.suspended = false or :school > 0L)"
            + " and (:school = 0L or s.id = :school) and (:school > 0L or g.role = ADMIN) order by g.accountId")
    List<Long> staff(long school);

    /** Somebody on a list, and his account. */
    record Receiver(CircularReceiver receiver, Account account) {}
}
