package callboard.audit;

import callboard.data.AcrossSchools;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** The chain and what waits to be linked; one for the whole installation. */
@Repository
interface AuditChain {

    /** Where it ends. */
    @AcrossSchools("one chain for all")
    @Query("from AuditHead where id = 1")
    AuditHead head();

    /** Locks the end for whoever adds to the chain, by writing it. */
    @AcrossSchools("one chain for all")
    @Query("update AuditHead set seq = seq where id = 1")
    int lockHead();

    @Update
    void save(AuditHead head);

    @AcrossSchools("one chain for all")
    @Query("select r from AuditRow r join AuditWaiting w on w.rowId = r.id order by r.id limit 1000")
    List<AuditRow> waiting();

    @AcrossSchools("one chain for all")
    @Query("select count(*) from AuditWaiting")
    long countWaiting();

    @Insert
    void addAll(List<AuditLink> links);

    @AcrossSchools("one chain for all")
    @Query("delete from AuditWaiting w where w.rowId in :rows")
    int linked(List<Long> rows);

    @AcrossSchools("one chain for all")
    @Query("""
            select l, r from AuditLink l left join AuditRow r on r.id = l.rowId
            where l.seq > :after order by l.seq limit 1000
            """)
    List<Linked> after(long after);

    /** Rows that came in past the product: neither linked nor waiting to be. */
    @AcrossSchools("one chain for all")
    @Query("""
            select count(*) from AuditRow r
            where not exists (select 1 from AuditLink l where l.rowId = r.id)
              and not exists (select 1 from AuditWaiting w where w.rowId = r.id)
            """)
    long strays();

    @Insert
    void add(AuditInspection inspection);

    @AcrossSchools("one chain for all")
    @Query("from AuditInspection order by inspectedAt desc, id desc limit 1")
    Optional<AuditInspection> lastInspection();

    /** A link with its row; the row is null where somebody removed it. */
    record Linked(
            AuditLink link,
            @org.jspecify.annotations.Nullable AuditRow row) {}
}
