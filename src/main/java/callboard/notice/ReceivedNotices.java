package callboard.notice;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people were told in the product. */
@Repository
public interface ReceivedNotices {

    @Insert
    void add(Notice notice);

    @Find
    Optional<Notice> byDedupeKey(String dedupeKey);

    @Find
    Optional<Notice> of(long accountId, String ref);

    /** A person's own, newest first. */
    @Query("where accountId = :accountId and id < :before order by id desc limit 21")
    List<Notice> page(long accountId, long before);

    /** As {@link #page}, as many as are asked for. */
    @Query("where accountId = :accountId order by id desc")
    List<Notice> latest(long accountId, Limit limit);

    @Query("select count(*) from Notice where accountId = :accountId and readAt is null")
    long countUnread(long accountId);

    /** Everything that somebody was told who closes his account. */
    @Query("delete from Notice where accountId = :accountId")
    int forget(long accountId);

    /** Everything a person has had before him up to now. */
    @Query("update Notice set readAt = :now where accountId = :accountId and readAt is null and createdAt <= :now")
    int readAll(long accountId, Instant now);
}
