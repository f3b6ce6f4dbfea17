package callboard.sitting;

import callboard.data.AcrossSchools;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** Receipts as they were handed out. */
@Repository
public interface ReceiptRows {

    @Insert
    void add(ReceiptRow receipt);

    @Query("where schoolId = :schoolId and takeId = :takeId")
    Optional<ReceiptRow> ofTake(long schoolId, long takeId);

    @Query("delete from ReceiptRow r where r.schoolId = :schoolId and r.takeId in"
            + " (select t.id from Take t where t.schoolId = r.schoolId and t.sittingId = :sittingId)")
    int removeOf(long schoolId, long sittingId);

    @AcrossSchools("a candidate's own receipt, wherever he was examined")
    @Query("where accountId = :accountId and ref = :ref")
    Optional<ReceiptRow> of(long accountId, String ref);

    @AcrossSchools("all receipts of one candidate")
    @Query("where accountId = :accountId order by id desc")
    List<ReceiptRow> of(long accountId);
}
