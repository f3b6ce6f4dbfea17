package callboard.identity;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is certified as whom. */
@Repository
public interface Certifications {

    @Insert
    void add(Certification certification);

    @Update
    void save(Certification certification);

    @Query("where accountId = :account")
    Optional<Certification> of(long account);

    /** Of an account that is certified now. */
    @Query("where accountId = :account and state = CERTIFIED")
    Optional<Certification> certified(long account);

    @Find
    Optional<Certification> byRef(String ref);

    @Find
    Optional<Certification> byId(long id);

    /** Takes out of the row who it was; the document is free for whoever proves that it is his. The pictures are removed by the caller. */
    @Query("""
            update Certification set state = DRAFT, category = null, documentType = null, document.sealed = null,
              documentIndex = '', documentMasked = '', person.name = '', person.sex = null, person.birthDate = null,
              region = '', school = '', papers.frontKey = '', papers.backKey = '', papers.photoKey = '',
              papers.proofKey = '', milestones.submittedAt = null, milestones.awardedAt = null,
              milestones.certifiedAt = null, activeKey = null,
              version = version + 1
            where accountId = :account
            """)
    int forget(long account);

    /** Whose the document of this blind index is: certified with it, or awarded it by an appeal. */
    @Query("where activeKey = :index")
    Optional<Certification> holder(String index);

    /** Of which the pictures of the document are due; not while a desk decides with them, on either side of a dispute;
     * a question is answered without them. */
    String PAPERS_DUE =
            " from Certification own where own.milestones.certifiedAt < :before and own.state in (CERTIFIED, LOST)"
                    + " and own.papers.frontKey <> '' and not exists (select 1 from ManualReview review"
                    + " where review.decidedAt is null and review.kind <> INQUIRY"
                    + " and (review.accountId = own.accountId or review.otherAccountId = own.accountId))";

    /** Certified before that instant, or lost since, and still with pictures of the document, the oldest first. */
    @Query("select own" + PAPERS_DUE + " order by own.milestones.certifiedAt, own.id")
    List<Certification> withPapers(Instant before, Limit limit);

    @Query("select count(own)" + PAPERS_DUE)
    long countWithPapers(Instant before);

    /** All but the portrait; the files are removed by the caller. */
    @Query("""
            update Certification set papers.frontKey = '', papers.backKey = '', papers.proofKey = '', version = version + 1
            where id = :id
            """)
    int forgetPapers(long id);
}
