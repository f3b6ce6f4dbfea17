package callboard.correction;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was asked to be put right of certifications. */
@Repository
interface Corrections {

    @Insert
    void add(Correction correction);

    @Update
    void save(Correction correction);

    @Find
    Optional<Correction> byRef(String ref);

    /** What somebody began himself. */
    @Query("where authorId = :author and ref = :ref")
    Optional<Correction> of(long author, String ref);

    @Query("where draftKey = :key")
    Optional<Correction> draft(String key);

    /** The undecided one about an account. */
    @Query("where openKey = :account")
    Optional<Correction> open(long account);

    /** All about an account, whoever began it. */
    @Query("where accountId = :account")
    List<Correction> all(long account);

    /** The files are removed by the caller. */
    @Query("delete from Correction where id = :id")
    int forget(long id);

    /** Decided before that instant, or begun and never handed in. */
    String DUE = " where decidedAt < :before or (state = DRAFT and createdAt < :before)";

    /** The oldest first. */
    @Query(DUE + " order by createdAt, id")
    List<Correction> due(Instant before, Limit limit);

    @Query("select count(*) from Correction" + DUE)
    long countDue(Instant before);

    /** What an account asked for, and what was done to it, newest first; drafts only its own. */
    @Query("where accountId = :account and (state <> DRAFT or authorId = :account) order by id desc limit 20")
    List<Correction> about(long account);

    /** As {@link #about(long)} all that were handed in, in their order. */
    @Query("where accountId = :account and state <> DRAFT order by id")
    List<Correction> handedIn(long account);

    /** One of {@link #about(long)}, however long ago. */
    @Query("where accountId = :account and ref = :ref and (state <> DRAFT or authorId = :account)")
    Optional<Correction> about(long account, String ref);
}
