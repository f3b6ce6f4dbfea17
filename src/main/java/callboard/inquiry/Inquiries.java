package callboard.inquiry;

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

/** Questions, and what was written about them. */
@Repository
interface Inquiries {

    @Insert
    void add(Inquiry inquiry);

    @Update
    void save(Inquiry inquiry);

    @Insert
    void add(InquiryLine line);

    @Find
    Optional<Inquiry> byRef(String ref);

    @Query("where accountId = :account and ref = :ref")
    Optional<Inquiry> of(long account, String ref);

    /** Latest first. */
    @Query("where accountId = :account order by id desc")
    List<Inquiry> of(long account, Limit limit);

    /** What waits of an account and was begun after an instant, about the same. */
    @Query(
            "where accountId = :account and state = OPEN and subject = :subject and entryRef = :entry and begunAt > :since order by id")
    List<Inquiry> begun(long account, InquirySubject subject, String entry, Instant since);

    /** What support was done with last. */
    @Query("where state <> OPEN order by changedAt desc, id desc")
    List<Inquiry> settled(Limit limit);

    @Query("select count(*) from InquiryLine where inquiryId = :inquiry")
    long countLines(long inquiry);

    @Query("where inquiryId = :inquiry order by id")
    List<InquiryLine> lines(long inquiry);

    /** All of an account, in the order in which they were written. */
    @Query("where accountId = :account order by id")
    List<InquiryLine> linesOf(long account);

    @Query("select count(*) from Inquiry where accountId = :account and state = OPEN")
    long countOpen(long account);

    /** What a candidate wrote himself since an instant. */
    @Query("select count(*) from InquiryLine where accountId = :account and byStaff = false and saidAt > :since")
    long countWritten(long account, Instant since);

    String DUE = " where state <> OPEN and changedAt < :before";

    @Query("select count(*) from Inquiry" + DUE)
    long countDue(Instant before);

    @Query("select id from Inquiry" + DUE + " order by changedAt, id")
    List<Long> due(Instant before, Limit limit);

    /**
     * Holds the rows until the transaction ends, so that nobody asks on while they go; who asked on meanwhile is left out.
     *
     * @return how many are due still
     */
    @Query("update Inquiry set changedAt = changedAt where id in :inquiries and state <> OPEN and changedAt < :before")
    int holdDue(Collection<Long> inquiries, Instant before);

    /** Which of them are due still. */
    @Query("select id from Inquiry where id in :inquiries and state <> OPEN and changedAt < :before")
    List<Long> stillDue(Collection<Long> inquiries, Instant before);

    @Query("where accountId = :account order by id")
    List<Inquiry> all(long account);

    @Query("delete from InquiryLine where inquiryId in :inquiries")
    int forgetLines(Collection<Long> inquiries);

    @Query("delete from Inquiry where id in :inquiries")
    int forget(Collection<Long> inquiries);
}
