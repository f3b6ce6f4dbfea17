package callboard.doubt;

import callboard.entry.Entry;
import callboard.identity.Certification;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which entries wait to be compared by an officer. */
@Repository
public interface Doubts {

    @Insert
    void add(List<Doubt> doubts);

    @Update
    void save(List<Doubt> doubts);

    @Update
    void save(Doubt doubt);

    /** Of some entries, past ones too, the oldest first. */
    @Query("where schoolId = :schoolId and entryId in :entryIds order by id")
    List<Doubt> ever(long schoolId, Collection<Long> entryIds);

    /** Those that wait, of some entries. Of a withdrawn or frozen one nothing waits, until it is restored. */
    @Query("select d from Doubt d join Entry e on e.schoolId = d.schoolId and e.id = d.entryId"
            + " where d.schoolId = :schoolId and d.entryId in :entryIds and d.openKey is not null"
            + " and e.withdrawnAt is null and e.frozenAt is null order by d.id")
    List<Doubt> open(long schoolId, Collection<Long> entryIds);

    @Query("where schoolId = :schoolId and entryId = :entryId and openKey is not null")
    Optional<Doubt> ofEntry(long schoolId, long entryId);

    /** How many wait in a season, as {@link #open}. */
    @Query("select count(d) from Doubt d join Entry e on e.schoolId = d.schoolId and e.id = d.entryId"
            + " where d.schoolId = :schoolId and d.seasonId = :seasonId and d.openKey is not null"
            + " and e.withdrawnAt is null and e.frozenAt is null")
    long count(long schoolId, long seasonId);

    /** The entries made under some roster rows, with who applied; whoever has lost his identity is not among them. */
    @Query("select e, c from Entry e join Certification c on c.accountId = e.accountId"
            + " where e.schoolId = :schoolId and e.applicantId in :applicantIds and e.frozenAt is null"
            + " and c.state = CERTIFIED order by e.id")
    List<Applied> applied(long schoolId, Collection<Long> applicantIds);

    record Applied(Entry entry, Certification certification) {}
}
