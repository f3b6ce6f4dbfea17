package callboard.signature;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Optional;

/** Readings of notices. */
@Repository
public interface NoticeReads {

    @Insert
    void add(NoticeRead read);

    @Query("where schoolId = :schoolId and entryId = :entryId and number = :number")
    Optional<NoticeRead> of(long schoolId, long entryId, int number);
}
