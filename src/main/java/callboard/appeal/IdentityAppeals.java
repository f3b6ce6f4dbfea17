package callboard.appeal;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who claims whose document. */
@Repository
interface IdentityAppeals {

    @Insert
    void add(IdentityAppeal appeal);

    @Update
    void save(IdentityAppeal appeal);

    @Find
    Optional<IdentityAppeal> byRef(String ref);

    @Find
    Optional<IdentityAppeal> byId(long id);

    @Query("where accountId = :account and ref = :ref")
    Optional<IdentityAppeal> of(long account, String ref);

    @Query("where draftKey = :account")
    Optional<IdentityAppeal> draft(long account);

    @Query("where openKey = :index")
    Optional<IdentityAppeal> open(String index);

    /** What an account has handed in, newest first. */
    @Query("where accountId = :account and state <> DRAFT order by id desc limit 20")
    List<IdentityAppeal> of(long account);

    /** All that an account has handed in, in that order. */
    @Query("where accountId = :account and state <> DRAFT order by id")
    List<IdentityAppeal> all(long account);

    /** Whose evidence is due: of what was decided, and of drafts that nobody handed in. */
    String EVIDENCE_DUE = " where (decidedAt < :before or (state = DRAFT and createdAt < :before))"
            + " and holdingKey || householdKey || moreKey <> ''";

    /** Decided before that instant, or begun and never handed in, and still with evidence, the oldest first. */
    @Query(EVIDENCE_DUE + " order by createdAt, id")
    List<IdentityAppeal> withEvidence(Instant before, Limit limit);

    @Query("select count(*) from IdentityAppeal" + EVIDENCE_DUE)
    long countWithEvidence(Instant before);

    /** The files are removed by the caller. */
    @Query("""
            update IdentityAppeal set holdingKey = '', householdKey = '', moreKey = '', version = version + 1
            where id = :id
            """)
    int forgetEvidence(long id);

    /** The files are removed by the caller. */
    @Query("delete from IdentityAppeal where draftKey = :account")
    int forgetDraft(long account);

    @Query("select count(*) from IdentityAppeal where accountId = :account and (state = OPEN or state = AWAITING)")
    long countPendingOf(long account);

    @Query("select count(*) from IdentityAppeal where (accountId = :account or holderId = :account)"
            + " and (state = OPEN or state = AWAITING)")
    long countPendingAbout(long account);

    /** Upheld ones that wait for a room, the first to take effect first. */
    @Query("where state = AWAITING order by takesEffectAt, id limit 100")
    List<IdentityAppeal> awaiting();

    /** The last that took a document from an account. */
    @Query(
            "where holderId = :account and documentIndex = :index and state = UPHELD order by decidedAt desc, id desc limit 1")
    Optional<IdentityAppeal> lost(long account, String index);

    /** What an account handed in for a document, newest first. */
    @Query("where accountId = :account and documentIndex = :index and state <> DRAFT order by id desc limit 20")
    List<IdentityAppeal> handedIn(long account, String index);
}
